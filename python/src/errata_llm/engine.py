"""The classifier of the npm package, run in an embedded engine, so that both answer the same."""

from __future__ import annotations

import json
import threading
from importlib.resources import files
from typing import Any

from quickjs import Context

_local = threading.local()
_source: str | None = None


class _Engine:
    """One context. QuickJS crashes where threads share one, so each thread has its own; after a fork the child keeps its copy."""

    def __init__(self) -> None:
        self.context = Context()
        # Guards against recursion earlier than the smallest stacks of threads (128 kB on some systems would be too small for any).
        self.context.set_max_stack_size(512 * 1024)
        self.context.eval(_read_source())
        self.call_classify = self.context.eval("errata.classify")
        self.call_add = self.context.eval("errata.add")
        self.call_redact = self.context.eval("errata.redact")
        self.added: set[str] = set()


def run_classify(value: Any, caller: dict[str, str | None], rules: str | None) -> dict[str, Any]:
    """Asks the classifier.

    :param value: what JSON can hold
    :param caller: what the caller knows of the call: `provider`, `model`
    :param rules: JSON of rules of the caller's
    :returns: a classification as the npm package gives it
    """
    engine = _engine()
    given: dict[str, Any] = {"input": value, **{name: told for name, told in caller.items() if told is not None}}
    if rules is not None:
        if rules not in engine.added:
            engine.call_add(rules, rules)
            engine.added.add(rules)
        given["added"] = rules
    answer: dict[str, Any] = json.loads(engine.call_classify(json.dumps(given)))
    return answer


def run_redact(text: str) -> str:
    return str(_engine().call_redact(text))


def _engine() -> _Engine:
    known: _Engine | None = getattr(_local, "engine", None)
    if known is None:
        known = _local.engine = _Engine()
    return known


def _read_source() -> str:
    global _source
    if _source is None:
        _source = files(__package__).joinpath("engine.js").read_text("utf-8")
    return _source
