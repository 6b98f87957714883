# Waits for a limit per minute and stops at a daily one. The sentence is the same in both: only quotaId tells them apart.
import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
ATTEMPTS = 4
MAX_WAIT = 60  # seconds that a caller may be kept waiting

client = genai.Client()  # retries nothing by itself, so this loop is the only one


class DayUsedUp(Exception):
    """No request of this project for this model is served before the reset."""


def detail(error: errors.APIError, kind: str) -> dict:
    """The entry of `details` with this @type, or an empty one: older and relayed bodies lack them."""
    body = error.details if isinstance(error.details, dict) else {}
    inner = body.get("error", body)
    found = inner.get("details", []) if isinstance(inner, dict) else []
    return next((item for item in found if item.get("@type", "").endswith(kind)), {})


def next_reset() -> datetime:
    """Midnight Pacific time, as Google documents it."""
    now = datetime.now(ZoneInfo("America/Los_Angeles"))
    return (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)


def ask(prompt: str) -> str:
    for attempt in range(ATTEMPTS):
        try:
            return client.models.generate_content(model=MODEL, contents=prompt).text
        except errors.APIError as error:
            if error.code != 429 or attempt == ATTEMPTS - 1:
                raise
            # --8<-- [start:core]
            quotas = detail(error, "QuotaFailure").get("violations", [])
            # Both bodies state a delay; for a daily quota it means nothing.
            if any("PerDay" in quota.get("quotaId", "") for quota in quotas):  # [!code highlight]
                raise DayUsedUp(f"daily quota of {MODEL} is used up") from error
            delay = detail(error, "RetryInfo").get("retryDelay", "").removesuffix("s")
            wait = float(delay) if delay else 2.0**attempt
            if wait > MAX_WAIT:
                raise
            time.sleep(wait)
            # --8<-- [end:core]


try:
    print(ask("What is two plus two?"))
except DayUsedUp as stop:
    # Park the queue until then, or send these jobs to a model with quota left.
    print(f"stop: {stop}")
    print(f"resets at {next_reset().isoformat()}")
