"""google-genai: the synchronous client; mode `async` the asynchronous one."""

import asyncio
from typing import Any

import harness
from google import genai
from google.genai import types

MODEL = "gemini-2.5-flash"
PROMPT = "Answer with pong."

# Imported on first use, which takes seconds that must not count as waiting for an answer.
_ = genai.Client(api_key="none").interactions


def run(job: dict, events: list) -> Any:
    http: dict[str, Any] = {"base_url": job["url"]}
    if job["timeout"] is not None:
        http["timeout"] = job["timeout"]
    options: dict[str, Any] = {"http_options": types.HttpOptions(**http)}
    if job["key"] is not None:
        options["api_key"] = job["key"]
    client = genai.Client(**options)
    if job["mode"] == "async":
        return asyncio.run(call_async(client, job["call"], events))
    match job["call"]:
        case "generateContent":
            return client.models.generate_content(model=MODEL, contents=PROMPT)
        case "generateContentStream":
            seen = Seen(events)
            for chunk in client.models.generate_content_stream(model=MODEL, contents=PROMPT):
                seen.add(chunk)
            return harness.returned("stream", **seen.fields)
        case "interactions.create":
            return client.interactions.create(model=MODEL, input=PROMPT)
    raise NotImplementedError


async def call_async(client: genai.Client, name: str, events: list) -> Any:
    match name:
        case "generateContent":
            return await client.aio.models.generate_content(model=MODEL, contents=PROMPT)
        case "generateContentStream":
            seen = Seen(events)
            async for chunk in await client.aio.models.generate_content_stream(model=MODEL, contents=PROMPT):
                seen.add(chunk)
            return harness.returned("stream", **seen.fields)
        case "interactions.create":
            return await client.aio.interactions.create(model=MODEL, input=PROMPT)
    raise NotImplementedError


class Seen:
    """What a loop over a stream learns."""

    def __init__(self, events: list) -> None:
        self.events = events
        self.fields: dict[str, Any] = {}

    def add(self, chunk: Any) -> None:
        self.events.append("chunk")
        if chunk.text is not None:
            self.fields["text"] = self.fields.get("text", "") + chunk.text
        if reason := finish_reason(chunk):
            self.fields["finish_reason"] = reason


def finish_reason(response: Any) -> str | None:
    reason = harness.read((response.candidates or [None])[0], "finish_reason")
    return getattr(reason, "value", reason)


def describe(value: Any) -> dict:
    if isinstance(value, dict):
        return value
    what = type(value).__name__
    if hasattr(value, "candidates"):
        blocked = harness.read(value, "prompt_feedback", "block_reason")
        return harness.returned(
            what,
            text=value.text,
            finish_reason=finish_reason(value),
            candidates=None if value.candidates is None else len(value.candidates),
            **({"prompt_feedback__block_reason": getattr(blocked, "value", blocked)} if blocked else {}),
        )
    return harness.returned(what, status=getattr(harness.read(value, "status"), "value", harness.read(value, "status")))


def fields(error: BaseException) -> list:
    """Two families of exceptions: `e.code` is the HTTP status in the one, and there is only `e.status_code` in the other."""
    if hasattr(error, "status_code"):
        return harness.attributes(error, {"status": "status_code"}) + code_in_body(error)
    return harness.attributes(error, {"status": "code", "code": "status"})


def code_in_body(error: BaseException) -> list:
    code = harness.read(getattr(error, "body", None), "error", "code")
    return [] if code is None else [("code", 'e.body["error"]["code"]', code)]


if __name__ == "__main__":
    harness.main(run, describe, fields)
