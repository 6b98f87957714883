"""The types are those of the schema that the npm package and the site publish."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from errata_llm import Classification, Entry, LLMError, Provider, UnclassifiedError, classification

SCHEMA: dict[str, Any] = json.loads((Path(__file__).parent / "classification.schema.json").read_text("utf-8"))["properties"]


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.capitalize() for part in others)


def words_of(schema: dict[str, Any]) -> list[str]:
    """The words of an enumeration, also of one that may be null or that a list is of."""
    found = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
    inner = [*schema.get("anyOf", []), *([schema["items"]] if "items" in schema else [])]
    return [word for word in found if isinstance(word, str)] + [word for part in inner for word in words_of(part)]


def literals_of(hint: Any) -> list[str]:
    """The words of every Literal in a type."""
    own = [hint] if isinstance(hint, str) else []
    return own + [word for part in get_args(hint) for word in literals_of(part)]


@pytest.mark.parametrize(
    ("own", "schema"),
    [
        (Classification, SCHEMA),
        (Entry, SCHEMA["entries"]["items"]["properties"]),
        (Provider, SCHEMA["candidates"]["items"]["properties"]),
    ],
)
def test_fields_and_their_words_are_those_of_the_schema(own: type, schema: dict[str, Any]) -> None:
    hints = get_type_hints(own, vars(classification))
    assert sorted(camel(field.name) for field in fields(own)) == sorted(schema)
    for name, hint in hints.items():
        words = [] if name in ("entries", "provider", "via", "candidates") else literals_of(hint)
        expected = [] if name in ("entries", "provider", "via", "candidates", "carrier") else words_of(schema[camel(name)])
        assert sorted(words) == sorted(expected), name


def test_every_kind_has_a_class() -> None:
    classes = [own for own in LLMError.__subclasses__() if own is not UnclassifiedError]
    assert sorted(str(own.kind) for own in classes) == sorted(words_of(SCHEMA["kind"]))
