# Waits as long as Google's answer says. The delay is in the body; neither the SDK nor a header has it.
import random
import time

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
ATTEMPTS = 4  # yours to choose, as is how long a caller may wait
MAX_WAIT = 65.0
client = genai.Client()  # sends one request by itself, so this loop is the only one


def details_of(error: errors.APIError) -> list[dict]:
    body = error.details if isinstance(error.details, dict) else {}
    return body.get("error", {}).get("details", [])


def seconds_to_wait(details: list[dict]) -> float | None:
    """The stated delay, where every quota that was exceeded is one of a minute: a daily quota states seconds too."""
    quotas = [violation.get("quotaId", "") for item in details for violation in item.get("violations", [])]
    delay = next((item["retryDelay"] for item in details if "retryDelay" in item), "60s")
    return float(delay.removesuffix("s")) if quotas and all("PerMinute" in quota for quota in quotas) else None


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return client.models.generate_content(model=MODEL, contents=prompt).text
        except errors.ClientError as error:
            # RetryInfo in the body; None for a daily quota, whose seconds mean nothing.
            wait = seconds_to_wait(details_of(error))
            if wait is None or wait > MAX_WAIT or attempt == ATTEMPTS:
                raise
            time.sleep(wait + random.random())  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is two plus two?"))
