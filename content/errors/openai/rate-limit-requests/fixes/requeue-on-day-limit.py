# Waits out a requests-per-minute limit in place, and hands the job back when the limit asks for more than a minute.
import random
import re
import time

import openai
from openai import OpenAI

SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1, "ms": 0.001}

client = OpenAI(max_retries=0)  # this loop alone repeats: every refused request counts toward the limit


class Requeue(Exception):
    """The job must come back after `seconds`."""

    def __init__(self, seconds: float):
        super().__init__(f"requeue in {seconds:.0f} s")
        self.seconds = seconds


def stated_wait(error: openai.RateLimitError) -> float | None:
    """Seconds from the headers, else from “Please try again in 7m12s”."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return float(error.response.headers[name]) * unit
        except (KeyError, ValueError):
            continue
    found = re.search(r"try again in ([0-9dhms.]+)", error.message)
    parts = re.findall(r"([0-9.]+)(ms|d|h|m|s)", found[1]) if found else []
    return sum(float(number) * SECONDS[unit] for number, unit in parts) if parts else None


def ask(prompt: str) -> str:
    # Yours to choose: four attempts, and 60 s as the longest that a worker is blocked.
    # --8<-- [start:core]
    for attempt in range(4):
        try:
            return client.responses.create(model="gpt-5.4-mini", input=prompt).output_text
        except openai.RateLimitError as error:
            if error.type != "requests":
                raise  # tokens or money: another problem
            wait = stated_wait(error) or 5.0 * 2**attempt
            if wait > 60 or attempt == 3:
                raise Requeue(wait) from error  # a daily limit: back into the queue
            time.sleep(wait + random.uniform(0, 0.25))  # [!code highlight]
    # --8<-- [end:core]
    raise AssertionError("unreachable")


try:
    print(ask("Say hello."))
except Requeue as job:
    print(job)  # put it into the queue with this delay
