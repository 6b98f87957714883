"""Attributes for OpenTelemetry."""

from __future__ import annotations

from .classify import classified


def attributes_of(error: object) -> dict[str, str | int | float | bool]:
    """Attributes of a span or an event for an error, or for its classification.

    `error.type` is the kind, a closed set of low cardinality as the semantic conventions ask for; without a kind it is their fallback
    value `_OTHER`. The rest stands under `errata.`; what is not known is left out.

        span.set_attributes(attributes_of(error))
    """
    found = classified(error)
    told: dict[str, str | int | float | bool | None] = {
        "error.type": found.kind or "_OTHER",
        "errata.id": found.id,
        "errata.verdict": found.verdict,
        "errata.provider": found.provider.id if found.provider else None,
        "errata.wait_ms": found.wait_ms,
        "errata.same_request": found.same_request,
        "errata.request_id": found.request_id,
    }
    return {name: value for name, value in told.items() if value is not None}
