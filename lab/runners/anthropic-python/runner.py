"""anthropic: the synchronous client; mode `async` the asynchronous one; mode `helper` the `messages.stream()` helper."""

import asyncio
from typing import Any

import harness
from anthropic import Anthropic, AsyncAnthropic

REQUEST = {"model": "claude-sonnet-4-5", "max_tokens": 64, "messages": [{"role": "user", "content": "Answer with pong."}]}


def run(job: dict, events: list) -> Any:
    if job["call"] not in ("messages.create", "messages.stream"):
        raise NotImplementedError
    options: dict[str, Any] = {"base_url": job["url"]}
    if job["key"] is not None:
        options["api_key"] = job["key"]
    if job["timeout"] is not None:
        options["timeout"] = job["timeout"] / 1000
    if job["mode"] == "async":
        return asyncio.run(call_async(AsyncAnthropic(**options), job["call"], events))
    client = Anthropic(**options)
    if job["mode"] == "helper":
        return helper(client, job["call"], events)
    if job["call"] == "messages.create":
        return client.messages.create(**REQUEST)
    seen = Seen(events)
    for event in client.messages.create(**REQUEST, stream=True):
        seen.add(event)
    return harness.returned("stream", **seen.fields)


async def call_async(client: AsyncAnthropic, name: str, events: list) -> Any:
    if name == "messages.create":
        return await client.messages.create(**REQUEST)
    seen = Seen(events)
    async for event in await client.messages.create(**REQUEST, stream=True):
        seen.add(event)
    return harness.returned("stream", **seen.fields)


def helper(client: Anthropic, name: str, events: list) -> Any:
    if name != "messages.stream":
        raise NotImplementedError
    with client.messages.stream(**REQUEST) as stream:
        for event in stream:
            events.append(event.type)
        return stream.get_final_message()


class Seen:
    """What a loop over a stream learns."""

    def __init__(self, events: list) -> None:
        self.events = events
        self.fields: dict[str, Any] = {}

    def add(self, event: Any) -> None:
        self.events.append(event.type)
        if event.type == "content_block_delta":
            self.fields["text"] = self.fields.get("text", "") + (harness.read(event, "delta", "text") or "")
        if event.type == "message_delta":
            self.fields["stop_reason"] = event.delta.stop_reason


def describe(value: Any) -> dict:
    if isinstance(value, dict):
        return value
    if not hasattr(value, "stop_reason"):
        return harness.returned(type(value).__name__, text=str(value)[:200])
    texts = [harness.read(block, "text") or "" for block in value.content or []]
    return harness.returned(
        type(value).__name__,
        stop_reason=value.stop_reason,
        content="".join(texts) if value.content is not None else None,
    )


def fields(error: BaseException) -> list:
    return harness.attributes(
        error, {"status": "status_code", "type": "type", "code": "error_code", "requestId": "request_id"}
    )


if __name__ == "__main__":
    harness.main(run, describe, fields)
