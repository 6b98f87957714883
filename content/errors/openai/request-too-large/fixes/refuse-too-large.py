# Sends a request that is larger than the limit only once: no retry while Requested is above Limit.
import re

import openai
from openai import DefaultHttpxClient, OpenAI

# Only the sentence has the two numbers; no field of the body carries them.
NUMBERS = re.compile(r"Limit (\d+), (?:Used \d+, )?Requested (\d+)")


def excess(code: str | None, message: str) -> tuple[int, int] | None:
    """(requested, limit) when the request alone is above the limit."""
    found = NUMBERS.search(message) if code == "rate_limit_exceeded" else None
    limit, requested = (int(found[1]), int(found[2])) if found else (0, 0)
    return (requested, limit) if requested > limit else None


def no_retry_when_too_large(response) -> None:
    """Response hook: a hopeless answer is marked as final before the SDK looks at its status."""
    if response.status_code != 429:
        return
    response.read()
    try:
        error = response.json()["error"]
        hopeless = excess(error["code"], error["message"])
    except (ValueError, KeyError, TypeError):
        return
    if hopeless:
        response.headers["x-should-retry"] = "false"


client = OpenAI(http_client=DefaultHttpxClient(event_hooks={"response": [no_retry_when_too_large]}))

try:
    print(client.responses.create(model="gpt-5.4", input="A very long text").output_text)
except openai.RateLimitError as error:
    hopeless = excess(error.code, error.message)
    if hopeless is None:
        raise
    requested, limit = hopeless
    print(f"too large: cut at least {requested - limit} of {requested} tokens")
