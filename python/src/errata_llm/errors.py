"""One class for each kind of error, whatever SDK raised it, and for failures that no SDK raises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar, cast

from .classification import Classification, Kind
from .classify import classify

Answer = TypeVar("Answer")


class LLMError(Exception):
    """The base of all of them. The cause of the exception is what the SDK raised, where it raised anything."""

    kind: Kind | None = None

    def __init__(self, classification: Classification, original: object) -> None:
        self.classification = classification
        self.original = original
        """The exception that was mapped, or the object that holds the failure."""
        self.verdict = classification.verdict
        self.code = _code_of(classification, original)
        """The provider's own code, ``response.error.code`` of a failed background run; None where there is none."""
        super().__init__(_sentence(classification, self.code, original))


class RateLimited(LLMError):
    kind = "rate_limited"


class QuotaExhausted(LLMError):
    kind = "quota_exhausted"


class Overloaded(LLMError):
    kind = "overloaded"


class ServerError(LLMError):
    kind = "server_error"


class TimedOut(LLMError):
    kind = "timeout"


class ConnectionFailed(LLMError):
    kind = "connection_failed"


class StreamInterrupted(LLMError):
    kind = "stream_interrupted"


class InvalidRequest(LLMError):
    kind = "invalid_request"


class Unsupported(LLMError):
    kind = "unsupported"


class ContextTooLong(LLMError):
    kind = "context_too_long"


class OutputTruncated(LLMError):
    kind = "output_truncated"


class StateConflict(LLMError):
    kind = "state_conflict"


class NotFound(LLMError):
    kind = "not_found"


class AuthenticationFailed(LLMError):
    kind = "authentication_failed"


class PermissionDenied(LLMError):
    kind = "permission_denied"


class PolicyBlocked(LLMError):
    kind = "policy_blocked"


class JobFailed(LLMError):
    kind = "job_failed"


class ResponseUnreadable(LLMError):
    kind = "response_unreadable"


class ClientMisuse(LLMError):
    kind = "client_misuse"


class UnclassifiedError(LLMError):
    """An error of which not even the kind is known."""


_classes: dict[Kind | None, type[LLMError]] = {own.kind: own for own in LLMError.__subclasses__() if own.kind is not None}

# What an object of an API says of itself when it did not end well: Responses, runs, batches, fine-tuning jobs, vector stores.
_bad_states = frozenset({"failed", "incomplete", "cancelled", "expired", "error"})


def error_from(value: object, *, provider: str | None = None) -> LLMError:
    """The error of the kind that an exception, a response or a text is; not raised."""
    classification = classify(value, provider=provider)
    return _classes.get(classification.kind, UnclassifiedError)(classification, value)


def raise_for_status(response: Answer, *, provider: str | None = None) -> Answer:
    """Raises where an answer holds a failure, by the kind of the failure; gives the answer back otherwise.

    A background Response that failed, a Message that was refused or cut, a run, batch or job that ended badly come as HTTP 200, and no SDK
    raises anything. An HTTP response with an error status, or with an error in a body of status 200, raises too.

    :raises LLMError: its class is that of the kind; a failure with a code that nobody knows raises ``UnclassifiedError``
    """
    error = error_from(response, provider=provider)
    if error.classification.outcome != "unrecognised" or _says_failed(response):
        raise error
    return response


@contextmanager
def errors_as_kinds(*, provider: str | None = None) -> Iterator[None]:
    """Inside it, what any SDK raises becomes the class of its kind, with the original as its cause.

    An exception that is no error of a model API passes as it is: your own exceptions are never masked.
    """
    try:
        yield
    except LLMError:
        raise
    except Exception as error:
        if not _is_foreign(error):
            raise
        mapped = error_from(error, provider=provider)
        if mapped.classification.outcome == "unrecognised":
            raise
        raise mapped from error


# Packages whose exceptions are a client's. Those of Python itself and of the caller stay what they are.
_client_packages = frozenset(
    [
        "openai",
        "anthropic",
        "google",
        "groq",
        "mistralai",
        "ollama",
        "openrouter",
        "cohere",
        "litellm",
        "botocore",
        "boto3",
        "together",
        "fireworks",
        "xai_sdk",
        "ai21",
        "azure",
        "httpx",
        "httpx2",
        "httpcore",
        "requests",
        "aiohttp",
        "urllib3",
        "langchain_core",
        "langchain_openai",
        "langchain_anthropic",
        "langchain_google_genai",
        "llama_index",
        "instructor",
        "huggingface_hub",
        "replicate",
        "zhipuai",
        "dashscope",
    ]
)


def _is_foreign(error: BaseException) -> bool:
    return any(str(own.__module__).split(".")[0] in _client_packages for own in type(error).__mro__)


def _says_failed(value: object) -> bool:
    status = _member(value, "status")
    return type(status) is str and status in _bad_states


def _code_of(classification: Classification, original: object) -> str | None:
    code: Any = classification.facts.get("code")
    if code is None:
        code = _member(_member(original, "error"), "code")
    return str(code) if isinstance(code, str | int) else None


def _member(value: object, name: str) -> Any:
    try:
        return cast(Mapping[str, Any], value).get(name) if issubclass(type(value), Mapping) else getattr(value, name, None)
    except Exception:  # a property that raises
        return None


def _sentence(classification: Classification, code: str | None, original: object) -> str:
    name = classification.title or classification.kind or "an error that is not known"
    said = [f"{name} ({code})" if code and code not in name else str(name)]
    if issubclass(type(original), BaseException):
        said.append(f"{type(original).__module__}.{type(original).__qualname__}")
    if classification.page:
        said.append(classification.page)
    return ": ".join(said)
