"""The FastAPI recipe of the documentation, run."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2 as httpx
import pytest
from test_errors import LIMIT

RECIPE = Path(__file__).parents[2] / "examples/recipes/fastapi_app.py"
ANSWERS: dict[str, tuple[int, dict[str, Any], dict[str, str]]] = {
    "quota": (429, {"error": {"message": "You exceeded your current quota", "code": "insufficient_quota"}}, {}),
    "wait": (429, {"error": LIMIT}, {"retry-after": "7"}),
    "long": (400, {"error": {"message": "Too long", "code": "context_length_exceeded"}}, {}),
    "fine": (200, {"id": "resp_1", "object": "response", "status": "completed", "output": []}, {}),
}


def upstream(request: httpx.Request) -> httpx.Response:
    status, body, headers = ANSWERS[json.loads(request.content)["input"]]
    return httpx.Response(status, json=body, headers=headers, request=request)


@pytest.fixture
def recipe(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    spec = importlib.util.spec_from_file_location("fastapi_app", RECIPE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    client: Any = vars(module)["client"]
    vars(module)["client"] = client.with_options(http_client=httpx.AsyncClient(transport=httpx.MockTransport(upstream)))
    return module


@pytest.mark.filterwarnings("ignore")
def test_a_user_gets_a_sentence_a_status_and_a_wait(recipe: ModuleType) -> None:
    from fastapi.testclient import TestClient

    client = TestClient(recipe.app)
    told = {text: client.get("/ask", params={"text": text}) for text in ANSWERS}
    assert {text: (answer.status_code, answer.headers.get("retry-after")) for text, answer in told.items()} == {
        "quota": (503, None),
        "wait": (503, "7"),
        "long": (413, None),
        "fine": (200, None),
    }
    assert told["quota"].json()["message"] == "This is not available right now. We are looking into it."
    assert told["fine"].json() == {"text": ""}
