"""Exceptions, responses and objects of SDKs as values that JSON can hold, in the form that the classifier reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import islice
from typing import Any

_MOST_VALUES = 2_000
_MOST_MEMBERS = 100
_LONGEST_TEXT = 50_000
_DEEPEST = 10

# Attributes by which SDKs tell what happened. `args`, `request` and whatever was sent stay out.
_FIELDS = (
    "status_code", "status", "statusCode", "code", "error_code", "type", "param", "reason", "grpc_status_code",
    "request_id", "body", "details", "error", "llm_provider", "model", "retry_after",
)  # fmt: skip


class _Budget:
    def __init__(self) -> None:
        self.values = _MOST_VALUES
        self.seen: set[int] = set()


def plain(value: object) -> Any:
    """A value as the classifier takes it. Never raises, whatever properties do."""
    try:
        return _plain(value, _Budget(), 0)
    except Exception:  # an object that is hostile in a way that nobody has met yet
        return ""


def _plain(value: object, budget: _Budget, depth: int) -> Any:
    budget.values -= 1
    if budget.values < 0 or depth > _DEEPEST:
        return None
    if _read(value, "__class__") is None:  # hostile: `isinstance` would raise too
        return None
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return value if abs(value) < 1e300 else str(value)
    if isinstance(value, str):
        return _cut(str(value))
    if isinstance(value, bytes | bytearray):
        return _cut(bytes(value[:_LONGEST_TEXT]).decode("utf-8", "replace"))
    if id(value) in budget.seen:
        return None
    budget.seen.add(id(value))
    if isinstance(value, BaseException):
        return _exception(value, budget, depth)
    if isinstance(value, Mapping):
        return _mapping(value, budget, depth)
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item, budget, depth + 1) for item in islice(value, _MOST_MEMBERS)]
    return _object(value, budget, depth)


def _exception(error: BaseException, budget: _Budget, depth: int) -> dict[str, Any]:
    """The class with its module, as a traceback prints it; the message; what the SDK put beside it; the cause."""
    own = type(error)
    module = "" if own.__module__ in ("builtins", "__main__") else f"{own.__module__}."
    told: dict[str, Any] = {"stack": "", "name": f"{module}{own.__qualname__}", "message": _cut(_text(error))}
    for name in _FIELDS:
        found = _read(error, name)
        if found is not None and not callable(found):
            told[name] = _plain(_parsed(found), budget, depth + 1)
    response = _read(error, "response") or _read(error, "http_response")
    if response is not None:
        told |= {key: item for key, item in _response(response, budget, depth + 1).items() if key not in told}
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    last = _read(error, "last_attempt")  # tenacity's RetryError holds the attempt that failed last
    if last is not None and callable(getattr(last, "exception", None)):
        cause = last.exception()
    if cause is not None:
        told["cause"] = _plain(cause, budget, depth + 1)
    return told


def _response(response: object, budget: _Budget, depth: int) -> dict[str, Any]:
    """Status, headers and body of a response of httpx, requests, aiohttp or botocore."""
    if isinstance(response, Mapping):
        return {key: _plain(item, budget, depth) for key, item in islice(response.items(), _MOST_MEMBERS)}
    told: dict[str, Any] = {}
    status = _read(response, "status_code") or _read(response, "status")
    if isinstance(status, int):
        told["status"] = status
    headers = _read(response, "headers")
    if isinstance(headers, Mapping):
        told["headers"] = {str(key): _cut(_text(item)) for key, item in islice(headers.items(), _MOST_MEMBERS)}
    url = _read(response, "url")
    if url is not None:
        told["url"] = _cut(_text(url))
    text = _read(response, "text")  # raises for a stream that was not read, and is a coroutine in aiohttp
    if isinstance(text, str):
        told["body"] = _cut(text)
    return told


def _object(value: object, budget: _Budget, depth: int) -> Any:
    if _read(value, "headers") is not None and (_read(value, "status_code") or _read(value, "status")):
        return _response(value, budget, depth)
    dump = _read(value, "model_dump")  # pydantic: the objects of most SDKs
    if callable(dump):
        try:
            return _plain(dump(mode="json"), budget, depth)
        except Exception:  # a model that cannot be dumped still has fields
            pass
    known = _read(value, "__dict__")
    if isinstance(known, Mapping):
        return _mapping({key: item for key, item in known.items() if not str(key).startswith("_")}, budget, depth)
    return _cut(_text(value))


def _mapping(value: Mapping[Any, Any], budget: _Budget, depth: int) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for key, item in islice(value.items(), _MOST_MEMBERS):
        found = _plain(item, budget, depth + 1)
        if found is not None or item is None:
            told[_cut(_text(key))] = found
    return told


def _parsed(value: object) -> object:
    """A body that some SDKs keep as text."""
    text = bytes(value[:_LONGEST_TEXT]).decode("utf-8", "replace") if isinstance(value, bytes | bytearray) else value
    if not isinstance(text, str) or not text.lstrip().startswith(("{", "[")):
        return value
    try:
        parsed: object = json.loads(text)
        return parsed
    except ValueError:
        return text


def _read(value: object, name: str) -> Any:
    """An attribute; None where reading it raises, or where even the class of what it holds cannot be asked for."""
    try:
        found = getattr(value, name, None)
        return found if found.__class__ is not None else None
    except Exception:  # a property that raises
        return None


def _text(value: object) -> str:
    try:
        return str(value)
    except Exception:  # a __str__ that raises
        return ""


def _cut(text: str) -> str:
    if len(text) <= _LONGEST_TEXT:
        return text
    return f"{text[: _LONGEST_TEXT // 2]}\n…\n{text[-_LONGEST_TEXT // 2 :]}"
