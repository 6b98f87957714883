# Waits out a requests-per-minute limit in place, and hands the job back when the limit asks for more than a minute.
import random
import time

import openai
from openai import OpenAI

MAX_WAIT = 60.0  # seconds that a worker may be blocked
ATTEMPTS = 4

client = OpenAI(max_retries=0)  # this loop alone repeats: every refused request counts toward the limit


class Requeue(Exception):
    """The job must come back after `seconds`."""

    def __init__(self, seconds: float):
        super().__init__(f"requeue in {seconds:.0f} s")
        self.seconds = seconds


def stated_wait(headers) -> float | None:
    """Seconds that the server asks for; None where it says nothing that can be read."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return float(headers[name]) * unit
        except (KeyError, ValueError):
            continue
    return None


def ask(prompt: str) -> str:
    for attempt in range(ATTEMPTS):
        try:
            return client.responses.create(model="gpt-5.4-mini", input=prompt).output_text
        except openai.RateLimitError as error:
            if error.type != "requests":
                raise  # tokens or money: another problem
            wait = stated_wait(error.response.headers)
            if wait is None:
                wait = 5.0 * 2**attempt  # 5, 10, 20 s: a limit of 3 a minute frees one place in 20 s
            if wait > MAX_WAIT or attempt == ATTEMPTS - 1:
                raise Requeue(wait) from error
            time.sleep(wait + random.uniform(0, 0.25))
    raise AssertionError("unreachable")


try:
    print(ask("Say hello."))
except Requeue as job:
    print(job)  # put it into the queue with this delay
