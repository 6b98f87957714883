# Stops every thread of this process when the organization's spend limit is reached, and lets one call probe every 15 minutes.
import threading
import time

import openai
from openai import OpenAI

PROBE_AFTER = 15 * 60  # seconds; a raised limit takes a while to apply

client = OpenAI()
once = client.with_options(max_retries=0)


class Stopped(Exception):
    """No call may leave: the whole organization is over its limit."""


class Switch:
    """One switch for all threads; keep it in Redis when several hosts share the organization."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stopped_at: float | None = None

    def check(self) -> None:
        """Raises while stopped; lets one caller through when it is time to probe."""
        with self._lock:
            if self._stopped_at is None:
                return
            since = time.monotonic() - self._stopped_at
            if since < PROBE_AFTER:
                raise Stopped(f"stopped {since:.0f} s ago")
            self._stopped_at = time.monotonic()

    def set(self, stopped: bool) -> None:
        with self._lock:
            self._stopped_at = time.monotonic() if stopped else None


organization = Switch()


def ask(prompt: str) -> str:
    request = {"model": "gpt-5.4", "input": prompt}
    # --8<-- [start:core]
    organization.check()  # raises while stopped; lets one probe through every 15 minutes
    try:
        text = once.responses.create(**request).output_text  # once: max_retries=0
    except openai.RateLimitError as error:
        if error.code == "organization_spend_limit_exceeded":
            organization.set(stopped=True)  # [!code highlight]
            raise Stopped(error.code) from error
        text = client.responses.create(**request).output_text  # ordinary limit: SDK retries
    organization.set(stopped=False)
    return text
    # --8<-- [end:core]


for job in ("first job", "second job"):
    try:
        print(ask(job))
    except Stopped as stop:
        print(f"{job} kept: {stop}")  # alert whoever manages the organization's limits
