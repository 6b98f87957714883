# Waits exactly as long as the server asks, and hands the job back when the wait is too long for a caller.
import random
import re
import time

import openai
from openai import OpenAI

SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1, "ms": 0.001}

client = OpenAI(max_retries=0)  # only the loop below retries


class Deferred(Exception):
    """The tokens come back too late: put the job back into the queue."""


def never_fits(message: str) -> bool:
    """The request alone exceeds the limit; only the sentence has the numbers."""
    found = re.search(r"Limit (\d+), (?:Used \d+, )?Requested (\d+)", message)
    return bool(found) and int(found[2]) > int(found[1])


def stated_wait(error: openai.RateLimitError) -> float | None:
    """Seconds from the headers, else from “Please try again in 1m6.5s”."""
    for header, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return float(error.response.headers[header]) * unit
        except (KeyError, ValueError):
            continue
    found = re.search(r"try again in ([0-9dhms.]+)", error.message)
    parts = re.findall(r"([0-9.]+)(ms|d|h|m|s)", found[1]) if found else []
    return sum(float(number) * SECONDS[unit] for number, unit in parts) if parts else None


def create(**request):
    # Yours to choose: five attempts, and 60 s as the longest that a caller is kept waiting.
    # --8<-- [start:core]
    for attempt in range(5):
        try:
            return client.responses.create(**request)  # client = OpenAI(max_retries=0)
        except openai.RateLimitError as error:
            if error.code != "rate_limit_exceeded" or never_fits(error.message):
                raise  # another 429, or a request that no wait will fit
            wait = stated_wait(error) or 2.0**attempt  # headers first, then the sentence
            if wait > 60 or attempt == 4:
                raise Deferred(f"token limit, retry in {wait:.0f} s") from error
            time.sleep(wait + random.uniform(0, 0.25))  # [!code highlight]
    # --8<-- [end:core]


try:
    print(create(model="gpt-5.4", input="What is two plus two?").output_text)
except Deferred as reason:
    print(f"deferred: {reason}")
