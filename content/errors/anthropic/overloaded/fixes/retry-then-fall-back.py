# Retries an overloaded Claude model with growing pauses, then asks another one. It reads `error.type`, so an
# error event inside a stream counts as well as HTTP 529.
import random
import time

import anthropic

MODELS = ("claude-sonnet-5", "claude-haiku-4-5")  # the second one is your fallback; capacity is tracked per model
PAUSES = (0.5, 1, 2, 4)  # seconds after each try, unless the answer states a pause; more of them outlast more
PLAN = [(model, pause) for model in MODELS for pause in PAUSES]

client = anthropic.Anthropic(max_retries=0)  # this loop is the only one that retries


def attempt(model: str, prompt: str) -> str:
    """One request. Text is handed on only when the stream has ended, so a repeat never shows anything twice."""
    messages = [{"role": "user", "content": prompt}]
    with client.messages.stream(model=model, max_tokens=1024, messages=messages) as stream:
        return stream.get_final_text()


def seconds(error: anthropic.APIStatusError, pause: float) -> float:
    stated = error.response.headers.get("retry-after", "")
    return (float(stated) if stated.isdecimal() else pause) * random.uniform(1, 1.25)


# --8<-- [start:core]
def ask(prompt: str) -> str:
    for model, pause in PLAN:
        try:
            return attempt(model, prompt)
        except anthropic.APIStatusError as error:
            if error.type != "overloaded_error":  # [!code highlight]
                raise
            print(f"{model} overloaded, status {error.status_code}")
            time.sleep(seconds(error, pause))
    raise RuntimeError("all models are overloaded")
# --8<-- [end:core]


print(ask("What is two plus two?"))
