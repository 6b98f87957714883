# Repeats an overloaded call with growing pauses, then switches once to a fallback model instead of failing the user.
import random
import time

import openai
from openai import OpenAI

MODELS = ("gpt-5.4", "gpt-5.4-mini")  # the second one is asked only when the first has no capacity
PAUSES = (2.0, 4.0)  # seconds between three tries; a longer Retry-After is respected up to MAX_WAIT
MAX_WAIT = 30.0

client = OpenAI(max_retries=0)  # this loop is the only one that repeats


def overloaded(error: openai.APIError) -> bool:
    """503 over HTTP, or an error event inside a stream, which has no status at all."""
    return error.code == "server_is_overloaded"


def pause(error: openai.APIError, planned: float) -> float | None:
    """Seconds to wait, or None where the server asks for longer than a caller can wait."""
    response = getattr(error, "response", None)
    stated = response.headers.get("retry-after", "") if response is not None else ""
    wait = max(planned, float(stated)) if stated.isdigit() else planned
    return wait + random.uniform(0, 1) if wait <= MAX_WAIT else None


def ask(prompt: str) -> tuple[str, str]:
    last: openai.APIError | None = None
    for model in MODELS:
        for planned in (*PAUSES, None):
            try:
                return model, client.responses.create(model=model, input=prompt).output_text
            except openai.APIError as error:
                if not overloaded(error):
                    raise
                last = error
                wait = None if planned is None else pause(error, planned)
                if wait is None:
                    break  # next model
                time.sleep(wait)
    raise RuntimeError("no model has capacity") from last


print(*ask("Say hello."))
