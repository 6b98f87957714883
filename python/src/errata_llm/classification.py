"""What `classify` answers: the same object as in every other language, `/schema/classification.json` of the site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, TypedDict

Kind = Literal[
    "rate_limited",
    "quota_exhausted",
    "overloaded",
    "server_error",
    "timeout",
    "connection_failed",
    "stream_interrupted",
    "invalid_request",
    "unsupported",
    "context_too_long",
    "output_truncated",
    "state_conflict",
    "not_found",
    "authentication_failed",
    "permission_denied",
    "policy_blocked",
    "job_failed",
    "response_unreadable",
    "client_misuse",
]
Verdict = Literal["wait", "backoff", "change", "account", "environment", "never", "inspect"]
Scope = Literal["request", "key", "model", "account", "project", "upstream"]
Failover = Literal["other-model", "other-provider", "rotate-credential", "shrink-context", "ask-a-person"]
Fixer = Literal["you", "account-owner", "provider", "network", "gateway", "server-operator"]


class RuleSet(TypedDict, total=False):
    """Rules of your own, of the schema `/schema/rules.json` of the site."""

    rules: list[dict[str, Any]]
    providers: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider, gateway or runtime."""

    id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of Errata that a text is, or may be."""

    id: str
    title: str
    kind: Kind
    verdict: Verdict
    same_request: bool
    role: Literal["cause", "carrier"]
    url: str


@dataclass(frozen=True, slots=True)
class Classification:
    """Which error it is and what to do about it."""

    version: int
    """Version of this object; it grows when a reader of the older form could be misled."""
    outcome: Literal["identified", "ambiguous", "family", "unrecognised"]
    basis: Literal["entry", "word", "status"] | None
    """On what ground: an entry, a machine word or sentence of the provider, or the HTTP status alone."""
    provider: Provider | None
    """Whose error it is."""
    candidates: tuple[Provider, ...]
    """Where nothing tells whose it is: those that it may be."""
    via: Provider | None
    """The gateway that relayed it."""
    carrier: str | None
    """How it arrived: http, stream-event, background-poll and so on."""
    id: str | None
    """Permanent id of the entry; None unless one was identified."""
    title: str | None
    url: str | None
    page: str | None
    """Address of the entry's page."""
    kind: Kind | None
    """The class of the error, for a switch."""
    verdict: Verdict | None
    """What to do before the request is sent again, with the numbers in this error counted."""
    same_request: bool | None
    """Whether the identical request can ever succeed without anyone acting."""
    wait_ms: float | None
    """Milliseconds that the answer says to wait."""
    reset_at: str | None
    """When the limit is free again, as an ISO time, where the answer states an absolute time."""
    proviso: Literal["output-started", "long-wait", "too-slow", "run-over", "may-pass"] | None
    """What qualifies the verdict."""
    scope: Scope | None
    """What the same failure holds for; it follows from the kind."""
    failover: tuple[Failover, ...]
    """Ways out besides waiting and changing the request; empty where none helps."""
    user_message: str
    """A sentence for end users that gives nothing away."""
    fixer: Fixer | None
    """Who has to act."""
    billed: Literal["yes", "no", "partly", "unknown"] | None
    quick_fix: str | None
    """What to do first."""
    request_id: str | None
    notes: tuple[str, ...]
    """What the numbers in this very text say about sending it again."""
    entries: tuple[Entry, ...]
    """Identified: the error, then how it arrived. Ambiguous and family: those that it may be."""
    missing: Literal["message", "code", "provider"] | None
    """Where nothing was identified: what would decide."""
    reading: Literal["empty", "not-an-error", "unknown"] | None
    """Why nothing was recognized."""
    links: Mapping[str, str]
    """Pages of the provider: errors, status, keys, billing, limits."""
    facts: Mapping[str, Any]
    """Status, type, code and so on, as far as they were there."""
    variables: Mapping[str, str]
    """Values that stand in the message, such as limit and requested."""


def classification_from(answer: Mapping[str, Any]) -> Classification:
    """Makes the object from the classifier's JSON; a field that this version does not know is left out."""
    values: dict[str, Any] = {}
    for field in fields(Classification):
        values[field.name] = _value(field.name, answer[_camel(field.name)])
    return Classification(**values)


def _value(name: str, value: Any) -> Any:
    if name in ("provider", "via"):
        return value and Provider(value["id"], value["name"])
    if name == "candidates":
        return tuple(Provider(item["id"], item["name"]) for item in value)
    if name == "entries":
        return tuple(Entry(**{field.name: item[_camel(field.name)] for field in fields(Entry)}) for item in value)
    return tuple(value) if isinstance(value, list) else value


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.capitalize() for part in others)
