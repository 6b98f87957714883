"""`classify`: which error something is."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from typing import Any, cast

from .classification import Classification, RuleSet, classification_from
from .engine import run_classify, run_redact
from .plain import plain


def classify(
    value: object,
    *,
    provider: str | None = None,
    model: str | None = None,
    rules: RuleSet | None = None,
    unmatched: Callable[[str, Classification], object] | None = None,
) -> Classification:
    """Says which error something is, whether to send the request again and how long to wait before.

    Never raises for any value, makes no request, and secrets in the value do not come out again.

    :param value: an exception of any SDK, with its causes; a response of httpx or requests whose body was read; a Response, Message,
        run, batch or other object of an API; a dictionary; or a text: a body, a traceback, a log
    :param provider: id of the provider that was called, such as ``groq``: evidence beside that in the error
    :param model: model that was asked for: says who may have answered, and comes back as ``facts["model"]``
    :param rules: rules of your own beside those that are packed, of the same schema
    :param unmatched: told of every error that has no entry, with its text without secrets
    """
    # `isinstance` would ask the object itself, and a hostile one raises.
    text: Any = str.__getitem__(cast(str, value), slice(1_000_000)) if issubclass(type(value), str) else plain(value)
    answer = run_classify(text, {"provider": provider, "model": model}, _json_of(rules))
    classification = classification_from(answer)
    if unmatched is not None and classification.id is None and classification.outcome != "unrecognised":
        # An error in the report must not take the place of the one that is asked about.
        with contextlib.suppress(Exception):
            unmatched(redact(text if isinstance(text, str) else json.dumps(text)), classification)
    return classification


def _json_of(rules: RuleSet | None) -> str | None:
    if rules is None:
        return None
    try:
        return json.dumps(rules, sort_keys=True)
    except (TypeError, ValueError, RecursionError):  # the classifier says in its notes that they cannot be used
        return "0"


def redact(text: str) -> str:
    """A text without keys, tokens, mail addresses and ids of organizations and users."""
    return run_redact(text)


def classified(value: object) -> Classification:
    """A classification as it is, or that of anything else."""
    return cast(Classification, value) if issubclass(type(value), Classification) else classify(value)
