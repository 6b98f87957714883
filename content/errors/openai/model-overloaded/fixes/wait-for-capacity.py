# Repeats an overloaded call with growing pauses, then switches once to a fallback model instead of failing the user.
import random
import time

import openai
from openai import OpenAI

MODELS = ("gpt-5.4", "gpt-5.4-mini")  # the second one is asked only when the first has no capacity
PAUSES = (2.0, 4.0, None)  # seconds between three tries; yours to choose
MAX_WAIT = 30.0  # a longer Retry-After means: next model

client = OpenAI(max_retries=0)  # this loop is the only one that repeats


def pause(error: openai.APIError, planned: float | None) -> float | None:
    """Seconds to wait, or None where nothing is planned or the server asks for longer than a caller can wait."""
    if error.code != "server_is_overloaded":
        raise error
    if planned is None:
        return None
    response = getattr(error, "response", None)  # an error event in a stream has none
    stated = response.headers.get("retry-after", "") if response is not None else ""
    wait = max(planned, float(stated)) if stated.isdigit() else planned
    return wait + random.uniform(0, 1) if wait <= MAX_WAIT else None


# --8<-- [start:core]
def ask(prompt: str) -> tuple[str, str]:
    for model in MODELS:
        for planned in PAUSES:
            try:
                answer = client.responses.create(model=model, input=prompt)
                return model, answer.output_text
            except openai.APIError as error:
                wait = pause(error, planned)  # Retry-After if stated; raises other errors
                if wait is None:
                    break  # next model
                time.sleep(wait)  # [!code highlight]
# --8<-- [end:core]
    raise RuntimeError("no model has capacity")


print(*ask("Say hello."))
