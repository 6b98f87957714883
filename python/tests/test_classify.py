"""The same answers as in Node, and an answer for everything."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from errata_llm import Classification, classify, redact
from errata_llm.classification import classification_from

ANSWERS = [json.loads(line) for line in (Path(__file__).parent / "answers.jsonl").read_text("utf-8").splitlines()]
QUOTA = '{"error":{"message":"You exceeded your current quota","type":"insufficient_quota","code":"insufficient_quota"}}'


def test_every_sample_is_answered_as_in_node() -> None:
    assert len(ANSWERS) > 100
    for row in ANSWERS:
        assert classify(row["text"]) == classification_from(row["answer"])


def test_what_is_known_of_an_entry_comes_with_it() -> None:
    found = classify(QUOTA)
    assert (found.version, found.id, found.kind) == (1, "openai/insufficient-quota", "quota_exhausted")
    assert (found.verdict, found.fixer, found.same_request) == ("account", "account-owner", False)
    assert "ask-a-person" in found.failover
    assert found.quick_fix


def test_an_answer_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        classify(QUOTA).kind = "timeout"  # type: ignore[misc]


def test_the_caller_says_whom_he_called() -> None:
    text = '{"error":{"message":"The flux is out of phase"}}'
    assert classify(text).provider is None
    found = classify(text, provider="groq").provider
    assert found is not None
    assert found.id == "groq"
    assert classify(text, provider="nobody").provider is None


def test_the_caller_says_which_model_he_asked() -> None:
    text = '{"error":{"message":"The flux is out of phase","type":"flux_error"}}'
    found = classify(text, model="groq/llama-3.3-70b-versatile")
    assert "groq" in [candidate.id for candidate in found.candidates]
    assert found.facts["model"] == "groq/llama-3.3-70b-versatile"
    assert "model" not in classify("hello", model="gpt-5.4").facts


def test_own_rules_that_cannot_be_used_do_not_hide_the_error() -> None:
    broken: list[Any] = [{"rules": None}, {"rules": [{"id": "x"}]}, {"rules": [None]}, [], "x", {"rules": object()}, loop()]
    matching = {"signatures": [{"surface": "http", "code": "insufficient_quota"}], "kind": "timeout", "verdict": "wait"}
    broken.append({"rules": [{"id": "openai/mine", "title": "Mine", **matching}]})
    for rules in broken:
        found = classify(QUOTA, rules=rules)
        assert found.id == "openai/insufficient-quota"
    assert classify(QUOTA, rules=broken[1]).notes[-1].startswith("The rules that were passed are not used: ")


def test_own_rules_stand_beside_those_that_are_packed() -> None:
    own: dict[str, Any] = {
        "id": "mine/flux",
        "title": "The flux is out of phase",
        "kind": "server_error",
        "verdict": "backoff",
        "sameRequest": True,
        "signatures": [{"surface": "http", "type": "flux_error"}],
        "confusedWith": [],
    }
    text = '{"error":{"message":"The flux is out of phase","type":"flux_error"}}'
    assert classify(text).id is None
    assert classify(text, rules={"rules": [own]}).id == "mine/flux"
    assert classify(QUOTA, rules={"rules": [own]}).id == "openai/insufficient-quota"


def test_what_has_no_entry_is_told_without_secrets() -> None:
    told: list[tuple[str, Classification]] = []
    key = "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789"
    text = f'{{"error":{{"message":"The flux is out of phase for {key}","type":"flux_error"}}}}'
    classify(text, unmatched=lambda seen, found: told.append((seen, found)))
    classify(QUOTA, unmatched=lambda seen, found: told.append((seen, found)))
    [(seen, found)] = told
    assert "flux" in seen
    assert key not in seen
    assert found.outcome == "family"
    assert key not in repr(found)

    def broken(_: str, __: Classification) -> None:
        raise ValueError("mine")

    assert classify(text, unmatched=broken).outcome == "family"


def test_a_text_is_redacted() -> None:
    assert "abcdefghijklmnop" not in redact("Authorization: Bearer sk-proj-abcdefghijklmnopqrstuvwxyz012345")


def loop() -> dict[str, Any]:
    made: dict[str, Any] = {}
    made["rules"] = made
    return made


class Hostile:
    @property
    def status(self) -> int:
        raise RuntimeError("no")

    @property
    def __dict__(self) -> Any:  # type: ignore[override]
        raise RuntimeError("no")

    def __str__(self) -> str:
        raise RuntimeError("no")


class HostileError(Exception):
    def __str__(self) -> str:
        raise RuntimeError("no")

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError(name)


def hostile() -> Iterator[object]:
    loop: dict[str, Any] = {}
    loop["loop"] = loop
    yield from (None, "", b"", b"\xff\xfe\x00", 0, float("nan"), float("inf"), 10**400, True, [], {}, loop)
    yield from (Hostile(), HostileError(), "x" * 1_000_000, "\ud800", {"\ud800": "\udfff"}, {1: {2: {3: object()}}}, object)
    yield {"a": ["b"] * 100_000}
    deep: list[Any] = []
    for _ in range(5_000):
        deep = [deep]
    yield deep


@pytest.mark.parametrize("value", list(hostile()), ids=lambda value: type(value).__name__)
def test_anything_is_answered(value: object) -> None:
    assert classify(value).version == 1


def test_64_threads() -> None:
    expected = classify(QUOTA)
    found: list[Classification] = []

    def work() -> None:
        found.extend(classify(QUOTA) for _ in range(3))

    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 192


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_child_after_a_fork() -> None:
    classify(QUOTA)
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, str(classify(QUOTA).id).encode())
        os._exit(0)
    os.close(writer)
    assert os.waitpid(child, 0)[1] == 0
    assert os.read(reader, 100) == b"openai/insufficient-quota"
    os.close(reader)
