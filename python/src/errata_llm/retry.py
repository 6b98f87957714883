"""Deciding on retries; with tenacity, in two words."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from .classify import classified

if TYPE_CHECKING:
    from tenacity import RetryCallState
    from tenacity.retry import retry_base
    from tenacity.wait import wait_base


def should_retry(error: object) -> bool:
    """Whether sending the same request again can help: an exception, or its classification.

    It cannot where part of an answer was given out already, where a limit is free again only after hours, and where the answer takes longer
    than something between waits.
    """
    found = classified(error)
    return found.verdict in ("wait", "backoff") and found.proviso in (None, "run-over")


def wait_seconds(error: object, attempt: int = 1) -> float:
    """Seconds before the next request: as long as the answer says, else a pause that doubles from half a second to 8 s.

    :param attempt: how many requests were sent
    """
    stated = classified(error).wait_ms
    if stated is not None:
        return stated / 1_000
    return float(min(8.0, 0.5 * 2 ** (attempt - 1)) * random.uniform(0.75, 1.0))


def retry_if_transient() -> retry_base:
    """For ``tenacity.retry(retry=…)``: repeats only where that can help."""
    from tenacity import retry_if_exception

    return retry_if_exception(should_retry)


def wait_as_told(longest: float = 120.0) -> wait_base:
    """For ``tenacity.retry(wait=…)``: waits as long as the answer says, else ever longer.

    :param longest: seconds that are slept at most; `retry_if_transient` does not repeat what is to wait longer than two minutes
    """
    from tenacity.wait import wait_base

    class _AsTold(wait_base):
        def __call__(self, retry_state: RetryCallState) -> float:
            outcome = retry_state.outcome
            error = outcome.exception() if outcome is not None and outcome.failed else None
            return min(longest, wait_seconds(error, retry_state.attempt_number))

    return _AsTold()
