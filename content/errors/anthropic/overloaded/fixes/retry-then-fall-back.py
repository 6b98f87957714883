# Retries an overloaded Claude model with growing pauses, then asks another one. It reads `error.type`, so an error event
# inside a stream counts as well as HTTP 529.
import random
import time

import anthropic

MODELS = ("claude-sonnet-5", "claude-haiku-4-5")  # the second one is your fallback; capacity is tracked per model
client = anthropic.Anthropic(max_retries=0)  # the loop below is the only one that retries


def attempt(model: str, prompt: str) -> str:
    """One request. Text is handed on only when the stream has ended, so a repeat never shows anything twice."""
    messages = [{"role": "user", "content": prompt}]
    with client.messages.stream(model=model, max_tokens=1024, messages=messages) as stream:
        return stream.get_final_text()


def stated_pause(error: anthropic.APIStatusError) -> float | None:
    """Seconds of `retry-after`; a 529 seldom has one."""
    stated = error.response.headers.get("retry-after", "")
    return float(stated) if stated.isdecimal() else None


def ask(prompt: str) -> str:
    # Yours to choose: four attempts a model, pauses of 0.5, 1, 2 and 4 s, and 30 s as the longest.
    last = None
    # --8<-- [start:core]
    for model in MODELS:  # the second is your fallback: capacity is tracked per model
        for number in range(4):
            try:
                return attempt(model, prompt)
            except anthropic.APIStatusError as error:  # in a stream its status is 200
                if error.type != "overloaded_error":
                    raise
                last = error
                pause = stated_pause(error) or 0.5 * 2**number
            if pause > 30:
                break  # longer than a caller waits: the next model
            time.sleep(pause * random.uniform(1, 1.25))  # [!code highlight]
    # --8<-- [end:core]
    raise last


print(ask("What is two plus two?"))
