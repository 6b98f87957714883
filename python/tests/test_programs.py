"""Retries, logs and traces."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Mapping

import pytest
import tenacity
from opentelemetry.sdk.trace import TracerProvider
from test_errors import LIMIT, QUOTA, openai_error

from errata_llm import ErrataFilter, attributes_of, retry_if_transient, should_retry, wait_as_told, wait_seconds


def refused(status: int, error: Mapping[str, object] | None = None, headers: dict[str, str] | None = None) -> Exception:
    return openai_error(status, dict(error) if error else {"message": "It failed.", "type": None, "code": None}, headers)


PASSING: list[Callable[[], Exception]] = [
    lambda: refused(408),
    lambda: refused(409),
    lambda: refused(429, None, {"retry-after": "1"}),
    lambda: refused(429, LIMIT),
    lambda: refused(500),
    lambda: refused(502),
    lambda: refused(503),
    lambda: refused(504),
    lambda: refused(520),
    lambda: refused(529),
]
IN_VAIN: list[Callable[[], Exception]] = [
    lambda: refused(429, QUOTA),
    lambda: refused(400, {"message": "It is malformed.", "type": "invalid_request_error", "code": None}),
    lambda: refused(401, {"message": "Incorrect API key provided", "type": "invalid_request_error", "code": "invalid_api_key"}),
    lambda: refused(403),
    lambda: refused(404, {"message": "The model does not exist", "type": "invalid_request_error", "code": "model_not_found"}),
    lambda: refused(400, {"message": "too long", "type": "invalid_request_error", "code": "context_length_exceeded"}),
    lambda: refused(429, {"message": LIMIT["message"].replace("1500", "99000"), "type": "tokens", "code": "rate_limit_exceeded"}),
    lambda: refused(429, LIMIT, {"retry-after": "406685"}),
]


def sent(make: Callable[[], Exception]) -> tuple[int, bool]:
    """How many requests tenacity lets out against an error that comes once, and whether they end well."""
    count = 0

    @tenacity.retry(
        retry=retry_if_transient(), wait=wait_as_told(), stop=tenacity.stop_after_attempt(4), sleep=lambda _: None, reraise=True
    )
    def call() -> bool:
        nonlocal count
        count += 1
        if count == 1:
            raise make()
        return True

    try:
        return (2, True) if call() and count == 2 else (count, True)
    except Exception:
        return count, False


@pytest.mark.parametrize("make", PASSING)
def test_what_can_pass_is_sent_again(make: Callable[[], Exception]) -> None:
    assert sent(make) == (2, True)


@pytest.mark.parametrize("make", IN_VAIN)
def test_what_cannot_is_sent_once(make: Callable[[], Exception]) -> None:
    assert sent(make) == (1, False)


def test_the_wait_is_the_stated_one_else_it_grows() -> None:
    assert wait_seconds(refused(429, LIMIT, {"retry-after-ms": "640"})) == 0.64
    assert 0.375 <= wait_seconds(refused(500), 1) <= 0.5
    assert 6 <= wait_seconds(refused(500), 9) <= 8
    assert not should_retry("hello")


def test_log_records_say_what_it_is_and_keep_secrets() -> None:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(errata_id)s %(errata_verdict)s %(message)s"))
    handler.addFilter(ErrataFilter())
    logger = logging.getLogger("test-errata")
    logger.addHandler(handler)
    logger.propagate = False
    key = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"
    try:
        try:
            raise refused(429, {**QUOTA, "message": f"{QUOTA['message']} {key}"})
        except Exception:
            logger.exception("asked with %s", key)
        logger.info("nothing")
        logger.warning("plain %s", key)
    finally:
        logger.removeHandler(handler)
    written = out.getvalue()
    assert written.startswith("openai/insufficient-quota account asked with ")
    assert "Traceback" in written
    assert "None None plain" in written
    assert key not in written


def test_attributes_follow_the_semantic_conventions() -> None:
    attributes = attributes_of(refused(429, LIMIT, {"retry-after": "2"}))
    assert attributes["error.type"] == "rate_limited"
    assert attributes["errata.id"] == "openai/rate-limit-tokens"
    assert attributes["errata.wait_ms"] == 2_000
    assert attributes_of("hello") == {"error.type": "_OTHER"}
    with TracerProvider().get_tracer("test").start_as_current_span("ask") as span:
        span.set_attributes(attributes)
        assert span.attributes["error.type"] == "rate_limited"  # type: ignore[attr-defined]
