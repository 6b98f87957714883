# Waits exactly as long as the server asks, and hands the job back when the wait is too long for a caller.
import random
import re
import time

import openai
from openai import OpenAI

MAX_WAIT = 60.0  # seconds that a caller may be kept waiting
ATTEMPTS = 5
SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1, "ms": 0.001}

client = OpenAI(max_retries=0)  # this loop is the only one that retries


class Deferred(Exception):
    """The token bucket refills too late: put the job back into the queue."""


def never_fits(message: str) -> bool:
    """The request alone exceeds the limit; the numbers stand in the sentence only."""
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
    for attempt in range(ATTEMPTS):
        try:
            return client.responses.create(**request)
        except openai.RateLimitError as error:
            if error.code != "rate_limit_exceeded" or never_fits(error.message):
                raise
            wait = stated_wait(error)
            if wait is None:
                wait = 2.0**attempt
            if wait > MAX_WAIT or attempt == ATTEMPTS - 1:
                raise Deferred(f"token limit, retry in {wait:.0f} s") from error
            time.sleep(wait + random.uniform(0, 0.25))  # workers must not wake together


try:
    print(create(model="gpt-5.4", input="What is two plus two?").output_text)
except Deferred as reason:
    print(f"deferred: {reason}")
