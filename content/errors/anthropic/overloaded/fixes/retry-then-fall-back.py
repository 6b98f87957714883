# Retries an overloaded Claude model with growing pauses, then asks another one. It reads `error.type`, so an error event
# inside a stream counts as well as HTTP 529.
import random
import time

import anthropic

MODELS = ("claude-sonnet-5", "claude-haiku-4-5")  # the second one is your fallback; capacity is tracked per model
ATTEMPTS = 4  # per model
FIRST_PAUSE = 0.5  # seconds; doubles each time, unless the answer states a pause
LONGEST_PAUSE = 30.0

client = anthropic.Anthropic(max_retries=0)  # this loop is the only one that retries


def attempt(model: str, prompt: str) -> str:
    """One request. Text is handed on only when the stream has ended, so a repeat never shows anything twice."""
    messages = [{"role": "user", "content": prompt}]
    with client.messages.stream(model=model, max_tokens=1024, messages=messages) as stream:
        return stream.get_final_text()


def ask(prompt: str) -> str:
    last = None
    for model in MODELS:
        for number in range(ATTEMPTS):
            try:
                return attempt(model, prompt)
            except anthropic.APIStatusError as error:
                if error.type != "overloaded_error":
                    raise
                last = error
                print(f"{model} overloaded, status {error.status_code}")
            stated = last.response.headers.get("retry-after", "")
            pause = float(stated) if stated.isdecimal() else FIRST_PAUSE * 2**number
            time.sleep(min(pause, LONGEST_PAUSE) * random.uniform(1, 1.25))
    raise last


print(ask("What is two plus two?"))
