"""Sends a request to the OpenAI API again only where the same request can pass.

The client's own retries are off: this is the one place that repeats, so five attempts are five requests.
"""

import random
import re
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import openai
from openai import OpenAI
from openai.types.responses import Response

ATTEMPTS = 5
LONGEST_WAIT = 60.0  # seconds; a job that is told to wait longer belongs back in the queue
BUDGET = 180.0  # seconds of pauses for one call
SECONDS = {"d": 86400, "h": 3600, "m": 60, "s": 1, "ms": 0.001}

# error.code -> Errata's verdict. A code that is not here is judged by its status.
VERDICTS = {
    "rate_limit_exceeded": "wait",
    "slow_down": "backoff",
    "server_is_overloaded": "backoff",
    "server_overloaded": "backoff",
    "server_error": "backoff",
    "resource_unavailable": "backoff",
    "flex_unavailable": "backoff",
    "token_limit_exceeded": "backoff",
    "insufficient_quota": "account",
    "credit_balance_exhausted": "account",
    "project_spend_limit_exceeded": "account",
    "organization_spend_limit_exceeded": "account",
    "organization_usage_limit_exceeded": "account",
    "billing_hard_limit_reached": "account",
    "billing_not_active": "account",
    "context_length_exceeded": "change",
    "invalid_prompt": "change",
}
AGAIN = ("wait", "backoff")

T = TypeVar("T")
client = OpenAI(max_retries=0)


class NotCompleted(Exception):
    """A Response that came with HTTP 200 and holds no whole answer; no SDK raises for it."""

    def __init__(self, response: Response) -> None:
        self.response = response
        self.code = response.error.code if response.error else None
        super().__init__(f"{response.id} {response.status}: {self.code}")


class Stopped(Exception):
    """Not sent again; `verdict` says what has to happen first, the cause is the error itself."""

    def __init__(self, verdict: str, error: Exception, attempts: int) -> None:
        self.verdict = verdict
        self.code = getattr(error, "code", None)
        super().__init__(f"{verdict} after {attempts} of {ATTEMPTS} attempts: {self.code or type(error).__name__}")


def again(send: Callable[[], T]) -> T:
    """Calls `send` until it returns, at most ATTEMPTS times; everything it raises is judged first."""
    spent = 0.0
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return send()
        except (openai.APIError, NotCompleted) as error:
            verdict = verdict_of(error)
            pause = stated_wait(error)
            if pause is None:
                pause = min(0.5 * 2**attempt, 30.0)
            pause += random.uniform(0, 0.5)  # workers that failed together must not return together
            spent += pause
            too_long = pause > LONGEST_WAIT + 0.5 or spent > BUDGET
            if verdict not in AGAIN or too_long or attempt == ATTEMPTS:
                raise Stopped(verdict, error, attempt) from error
            time.sleep(pause)
    raise AssertionError("unreachable")


def verdict_of(error: openai.APIError | NotCompleted) -> str:
    if isinstance(error, NotCompleted) and (error.response.status != "failed" or error.response.output):
        return "inspect"  # cut short, or a tool may have run: look before anything runs twice
    if isinstance(error, openai.APIStatusError):
        wish = error.response.headers.get("x-should-retry")
        if wish == "true":
            return "backoff"
        if wish == "false":
            return "inspect"
    if never_fits(str(error)):
        return "change"
    code = error.code or getattr(error, "type", None)
    if code in VERDICTS:
        return VERDICTS[code]
    if isinstance(error, openai.APIConnectionError):  # timeouts too
        return "backoff"
    status = getattr(error, "status_code", None)
    if status is None:
        return "inspect"
    return "backoff" if status in (408, 409, 429) or status >= 500 else "change"


def never_fits(message: str) -> bool:
    """“Request too large”: more than a whole minute allows, with the code of an ordinary rate limit."""
    found = re.search(r"Limit (\d+), (?:Used \d+, )?Requested (\d+)", message)
    return bool(found) and int(found[2]) > int(found[1])


def stated_wait(error: Exception) -> float | None:
    """Seconds that the server asks for: in a header, else in “Please try again in 1m6.5s”."""
    headers = error.response.headers if isinstance(error, openai.APIStatusError) else {}
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return float(headers[name]) * unit
        except (KeyError, ValueError):  # a date is left to the growing pause
            continue
    sentence = re.search(r"try again in ([0-9dhms.]+)", str(error))
    parts = re.findall(r"([0-9.]+)(ms|d|h|m|s)", sentence[1]) if sentence else []
    return sum(float(number) * SECONDS[unit] for number, unit in parts) if parts else None


def completed(response: Response) -> Response:
    """Raises for `failed`, `incomplete` and `cancelled`, which arrive without any exception."""
    if response.status != "completed":
        raise NotCompleted(response)
    return response


def create(**request) -> Response:
    return again(lambda: completed(client.responses.create(**request)))


def run_in_background(deadline: float = 900.0, poll: float = 2.0, **request) -> Response:
    """Starts a run and waits for it. A lost poll repeats the poll, and only a run that failed with nothing done a new run."""

    def run() -> Response:
        response = client.responses.create(background=True, **request)
        until = time.monotonic() + deadline
        while response.status in ("queued", "in_progress"):
            if time.monotonic() > until:
                client.responses.cancel(response.id)
                raise TimeoutError(f"{response.id} was still {response.status} after {deadline:.0f} s")
            time.sleep(poll)
            response = again(lambda: client.responses.retrieve(response.id))
        return completed(response)

    return again(run)


def stream(**request) -> Iterator[str]:
    """Yields text. Opens the stream again only while none of it has been handed out."""

    def until_text() -> tuple[Iterator[str], str]:
        texts = text_of(client.responses.create(stream=True, **request))
        return texts, next(texts, "")

    texts, first = again(until_text)
    yield first
    yield from texts  # from here on an error is the caller's: the first words are out


def text_of(events: Iterator) -> Iterator[str]:
    ended = False
    for event in events:
        if event.type == "response.output_text.delta":
            yield event.delta
        elif event.type == "error":  # the flat form, which Python hands over as an event
            raise openai.APIError(event.message, request=None, body={"code": event.code})
        elif event.type in ("response.completed", "response.failed", "response.incomplete"):
            completed(event.response)
            ended = True
    if not ended:
        raise openai.APIConnectionError(message="The stream ended without a final event.", request=None)
