"""ollama: the synchronous client; mode `async` the asynchronous one. Both speak Ollama's own API, not OpenAI's."""

import asyncio
from typing import Any

import harness
from ollama import AsyncClient, Client

REQUEST: dict[str, Any] = {"model": "llama3.2", "messages": [{"role": "user", "content": "Answer with pong."}]}


def run(job: dict, events: list) -> Any:
    if job["call"] not in ("ollama.chat", "ollama.chatStream"):
        raise NotImplementedError
    options: dict[str, Any] = {"host": job["url"]}
    if job["timeout"] is not None:
        options["timeout"] = job["timeout"] / 1000
    if job["mode"] == "async":
        return asyncio.run(call_async(AsyncClient(**options), job["call"], events))
    client = Client(**options)
    if job["call"] == "ollama.chat":
        return client.chat(**REQUEST)
    seen = Seen(events)
    for part in client.chat(**REQUEST, stream=True):
        seen.add(part)
    return harness.returned("stream", **seen.fields)


async def call_async(client: AsyncClient, name: str, events: list) -> Any:
    if name == "ollama.chat":
        return await client.chat(**REQUEST)
    seen = Seen(events)
    async for part in await client.chat(**REQUEST, stream=True):
        seen.add(part)
    return harness.returned("stream", **seen.fields)


class Seen:
    """What a loop over a stream learns."""

    def __init__(self, events: list) -> None:
        self.events = events
        self.fields: dict[str, Any] = {}

    def add(self, part: Any) -> None:
        self.events.append("part")
        self.fields["text"] = self.fields.get("text", "") + (part.message.content or "")
        self.fields["done_reason"] = part.done_reason


def describe(value: Any) -> dict:
    if isinstance(value, dict):
        return value
    return harness.returned(type(value).__name__, content=value.message.content, done_reason=value.done_reason)


def fields(error: BaseException) -> list:
    return harness.attributes(error, {"status": "status_code"})


if __name__ == "__main__":
    harness.main(run, describe, fields)
