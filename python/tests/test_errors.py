"""Exceptions of real SDKs, and answers that hold a failure."""

from __future__ import annotations

import json
from typing import Any

import anthropic
import botocore.exceptions
import google.genai.errors
import httpx2 as httpx
import openai
import pytest
from openai.types.responses import Response

import errata_llm
from errata_llm import (
    ConnectionFailed,
    JobFailed,
    LLMError,
    Overloaded,
    QuotaExhausted,
    RateLimited,
    UnclassifiedError,
    classify,
    errors_as_kinds,
    raise_for_status,
)

REQUEST = httpx.Request("POST", "https://api.openai.com/v1/responses")


def http(status: int, body: object, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, json=body, headers=headers, request=REQUEST)


def openai_error(status: int, error: dict[str, Any], headers: dict[str, str] | None = None) -> openai.APIStatusError:
    return openai.OpenAI(api_key="sk-test")._make_status_error_from_response(http(status, {"error": error}, headers))


QUOTA = {
    "message": "You exceeded your current quota, please check your plan and billing details.",
    "type": "insufficient_quota",
    "param": None,
    "code": "insufficient_quota",
}
LIMIT = {
    "message": "Rate limit reached for gpt-5.4 in organization org-x on tokens per min (TPM): Limit 30000, Used 29000, "
    "Requested 1500. Please try again in 1s.",
    "type": "tokens",
    "code": "rate_limit_exceeded",
}


def test_two_limits_of_openai() -> None:
    assert classify(openai_error(429, QUOTA)).id == "openai/insufficient-quota"
    found = classify(openai_error(429, LIMIT, {"retry-after-ms": "640", "x-request-id": "req_abc"}))
    assert (found.id, found.wait_ms, found.scope) == ("openai/rate-limit-tokens", 640, "model")


def test_a_connection_error_is_told_by_its_cause() -> None:
    try:
        try:
            raise httpx.ConnectError("[Errno -2] Name or service not known", request=REQUEST)
        except httpx.ConnectError as cause:
            raise openai.APIConnectionError(request=REQUEST) from cause
    except openai.APIConnectionError as error:
        found = classify(error)
    assert (found.id, found.verdict) == ("openai/api-connection-error", "environment")


def test_anthropic_google_and_aws() -> None:
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}
    request = httpx.Request("POST", "https://api.anthropic.com/v1/messages")
    response = httpx.Response(529, json=overloaded, request=request)
    error = anthropic.Anthropic(api_key="x")._make_status_error_from_response(response)
    assert classify(error).id == "anthropic/overloaded"

    busy = {"error": {"code": 503, "message": "The model is overloaded. Please try again later.", "status": "UNAVAILABLE"}}
    gemini = classify(google.genai.errors.ServerError(503, busy))
    assert (gemini.kind, gemini.verdict) == ("overloaded", "backoff")
    assert gemini.provider is not None
    assert gemini.provider.id == "gemini"

    throttled = classify(
        botocore.exceptions.ClientError(
            {"Error": {"Code": "ThrottlingException", "Message": "Too many requests, please wait before trying again."}},
            "Converse",
        )
    )
    assert (throttled.id, throttled.kind) == ("aws-bedrock/throttling", "rate_limited")


def failed(code: str, status: str = "failed") -> Response:
    return Response.model_validate(
        {
            "id": "resp_1",
            "object": "response",
            "created_at": 1795300000,
            "model": "gpt-5.4",
            "output": [],
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [],
            "status": status,
            "error": {"code": code, "message": "It failed."} if status == "failed" else None,
        }
    )


def test_a_background_response_that_failed_raises_by_its_kind() -> None:
    with pytest.raises(errata_llm.ServerError) as caught:
        raise_for_status(failed("server_error"))
    assert caught.value.code == "server_error"
    assert caught.value.verdict == "backoff"
    assert isinstance(caught.value.original, Response)


def test_a_code_that_nobody_knows_is_safe() -> None:
    answer = failed("server_error").model_copy(update={"status": "failed"})
    assert answer.error is not None
    answer.error.code = "flux_capacitor_drained"  # type: ignore[assignment]
    with pytest.raises(LLMError) as caught:
        raise_for_status(answer)
    assert caught.value.code == "flux_capacitor_drained"
    with pytest.raises(LLMError):
        raise_for_status({"id": "batch_1", "object": "batch", "status": "expired"})


def test_what_ended_well_comes_back() -> None:
    answer = failed("", "completed")
    assert raise_for_status(answer) is answer
    for fine in ({"id": "batch_1", "object": "batch", "status": "completed"}, http(200, {"id": "resp_1", "status": "completed"})):
        assert raise_for_status(fine) is fine


def test_an_http_response_raises_by_its_body() -> None:
    with pytest.raises(QuotaExhausted):
        raise_for_status(http(429, {"error": QUOTA}))
    with pytest.raises(Overloaded):
        raise_for_status(
            httpx.Response(
                200,
                json={"error": {"code": 503, "message": "The model is overloaded. Please try again later.", "status": "UNAVAILABLE"}},
                request=httpx.Request("POST", "https://generativelanguage.googleapis.com/v1beta/models/x:generateContent"),
            )
        )


def test_inside_the_context_sdk_errors_become_kinds() -> None:
    original = openai_error(429, LIMIT)
    with pytest.raises(RateLimited) as caught, errors_as_kinds():
        raise original
    assert caught.value.__cause__ is original
    assert caught.value.original is original
    with pytest.raises(ConnectionFailed), errors_as_kinds():
        raise openai.APIConnectionError(request=REQUEST)


@pytest.mark.parametrize("own", [KeyError("quota"), ValueError("429 rate limit exceeded"), RuntimeError("overloaded_error")])
def test_own_exceptions_are_never_masked(own: Exception) -> None:
    with pytest.raises(type(own)) as caught, errors_as_kinds():
        raise own
    assert caught.value is own


class HostileAnswer:
    def __getattribute__(self, name: str) -> Any:
        raise RuntimeError(name)


class HostileMapping(dict[str, Any]):
    def get(self, key: object, default: object = None) -> Any:
        raise RuntimeError(key)


class HostileSdkError(openai.OpenAIError):
    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(name)

    def __str__(self) -> str:
        raise RuntimeError("no")


def test_hostile_answers_come_back_and_hostile_errors_are_not_masked() -> None:
    for answer in (HostileAnswer(), HostileMapping(status="completed"), object, None, b"\xff", 10**400):
        assert raise_for_status(answer) is answer
    partly = openai_error(429, QUOTA)
    partly.body = HostileAnswer()
    assert classify(partly).id == "openai/insufficient-quota"
    original = HostileSdkError()
    with pytest.raises(Exception) as caught, errors_as_kinds():  # noqa: PT011
        raise original
    assert original in (caught.value, getattr(caught.value, "__cause__", None))


def test_every_kind_has_one_class() -> None:
    from typing import get_args

    from errata_llm.classification import Kind

    classes = [own for own in LLMError.__subclasses__() if own is not UnclassifiedError]
    assert sorted(own.kind or "" for own in classes) == sorted(get_args(Kind))
    assert JobFailed in classes


def test_the_sentence_names_the_error_and_gives_no_key_away() -> None:
    error = openai_error(401, {"message": "Incorrect API key provided: sk-proj-abcdefghijklmnop.", "code": "invalid_api_key"})
    with pytest.raises(errata_llm.AuthenticationFailed) as caught, errors_as_kinds():
        raise error
    assert "abcdefghijklmnop" not in str(caught.value)
    assert "openai.AuthenticationError" in str(caught.value)
    assert "abcdefghijklmnop" not in json.dumps(dict(caught.value.classification.facts))
