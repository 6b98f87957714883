"""Errata: which LLM API error is it, may the same request be sent again, and who has to act.

    from errata_llm import classify, raise_for_status, errors_as_kinds

Nothing here makes a request, and nothing that is passed in leaves the process.
"""

from ._version import __version__
from .classification import Classification, Entry, Provider, RuleSet
from .classify import classify, redact
from .errors import (
    AuthenticationFailed,
    ClientMisuse,
    ConnectionFailed,
    ContextTooLong,
    InvalidRequest,
    JobFailed,
    LLMError,
    NotFound,
    OutputTruncated,
    Overloaded,
    PermissionDenied,
    PolicyBlocked,
    QuotaExhausted,
    RateLimited,
    ResponseUnreadable,
    ServerError,
    StateConflict,
    StreamInterrupted,
    TimedOut,
    UnclassifiedError,
    Unsupported,
    error_from,
    errors_as_kinds,
    raise_for_status,
)
from .logs import ErrataFilter
from .retry import retry_if_transient, should_retry, wait_as_told, wait_seconds
from .telemetry import attributes_of

__all__ = [
    "AuthenticationFailed",
    "Classification",
    "ClientMisuse",
    "ConnectionFailed",
    "ContextTooLong",
    "Entry",
    "ErrataFilter",
    "InvalidRequest",
    "JobFailed",
    "LLMError",
    "NotFound",
    "OutputTruncated",
    "Overloaded",
    "PermissionDenied",
    "PolicyBlocked",
    "Provider",
    "QuotaExhausted",
    "RateLimited",
    "ResponseUnreadable",
    "RuleSet",
    "ServerError",
    "StateConflict",
    "StreamInterrupted",
    "TimedOut",
    "UnclassifiedError",
    "Unsupported",
    "__version__",
    "attributes_of",
    "classify",
    "error_from",
    "errors_as_kinds",
    "raise_for_status",
    "redact",
    "retry_if_transient",
    "should_retry",
    "wait_as_told",
    "wait_seconds",
]
