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


def is_per_minute(details: list[dict]) -> bool:
    quotas = [violation.get("quotaId", "") for item in details for violation in item.get("violations", [])]
    return bool(quotas) and all("PerMinute" in quota for quota in quotas)


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    for attempt in range(ATTEMPTS):
        try:
            return client.models.generate_content(model=MODEL, contents=prompt).text
        except errors.ClientError as error:
            details = details_of(error)
            delay = next((item["retryDelay"] for item in details if "retryDelay" in item), "60s")
            wait = float(delay.removesuffix("s"))
            # A daily quota states seconds too, so the delay alone is no reason to wait.
            if error.code != 429 or not is_per_minute(details) or wait > MAX_WAIT or attempt == ATTEMPTS - 1:
                raise
            time.sleep(wait + random.random())  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is two plus two?"))
