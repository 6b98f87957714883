"""mistralai: the synchronous client; mode `async` the asynchronous one."""

import asyncio
from typing import Any

import harness
from mistralai.client import Mistral

REQUEST: dict[str, Any] = {
    "model": "mistral-large-latest",
    "messages": [{"role": "user", "content": "Answer with pong."}],
}


def run(job: dict, events: list) -> Any:
    if job["call"] not in ("chat.create", "chat.stream"):
        raise NotImplementedError
    options: dict[str, Any] = {"server_url": job["url"]}
    if job["key"] is not None:
        options["api_key"] = job["key"]
    if job["timeout"] is not None:
        options["timeout_ms"] = job["timeout"]
    chat = Mistral(**options).chat
    if job["mode"] == "async":
        return asyncio.run(call_async(chat, job["call"], events))
    if job["call"] == "chat.create":
        return chat.complete(**REQUEST)
    return harness.collect((event.data for event in chat.stream(**REQUEST)), events)


async def call_async(chat: Any, name: str, events: list) -> Any:
    if name == "chat.create":
        return await chat.complete_async(**REQUEST)
    stream = await chat.stream_async(**REQUEST)
    return await harness.collect_async((event.data async for event in stream), events)


def fields(error: BaseException) -> list:
    return harness.attributes(error, {"status": "status_code"})


if __name__ == "__main__":
    harness.main(run, harness.describe, fields)
