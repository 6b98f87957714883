# Reads the error that OpenRouter puts behind HTTP 200, and repeats what can pass.
import os
import time

from openai import OpenAI

ATTEMPTS = 3
CAN_PASS = {408, 429, 500, 502, 503, 504}

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    timeout=120,
)


# --8<-- [start:core]
def error_inside(completion) -> dict | None:
    """The error of a 200: at the top level, or in the first choice."""
    inner = getattr(completion, "error", None)
    if not inner and completion.choices:
        inner = getattr(completion.choices[0], "error", None)
    if not inner and not completion.choices:
        inner = {"code": 502, "message": "no choices and no error"}
    return inner  # [!code highlight]
# --8<-- [end:core]


def ask(prompt: str) -> str | None:
    error = None
    for attempt in range(ATTEMPTS):
        completion = client.chat.completions.create(
            model="z-ai/glm-5.3-flash", messages=[{"role": "user", "content": prompt}]
        )
        error = error_inside(completion)
        if not error:
            return completion.choices[0].message.content
        if error.get("code") not in CAN_PASS:
            break
        time.sleep(2**attempt)
    raise RuntimeError(f"OpenRouter, {error.get('code')} behind HTTP 200: {error.get('message')}")


print(ask("What is two plus two?"))
