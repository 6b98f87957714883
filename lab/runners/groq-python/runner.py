"""groq: the synchronous client; mode `async` the asynchronous one."""

import asyncio
from typing import Any

import harness
from groq import AsyncGroq, Groq

REQUEST: dict[str, Any] = {
    "model": "llama-3.3-70b-versatile",
    "messages": [{"role": "user", "content": "Answer with pong."}],
}


def run(job: dict, events: list) -> Any:
    if job["call"] not in ("chat.create", "chat.stream"):
        raise NotImplementedError
    options: dict[str, Any] = {"base_url": job["url"]}
    if job["key"] is not None:
        options["api_key"] = job["key"]
    if job["timeout"] is not None:
        options["timeout"] = job["timeout"] / 1000
    if job["mode"] == "async":
        return asyncio.run(call_async(AsyncGroq(**options), job["call"], events))
    completions = Groq(**options).chat.completions
    if job["call"] == "chat.create":
        return completions.create(**REQUEST)
    return harness.collect(completions.create(**REQUEST, stream=True), events)


async def call_async(client: AsyncGroq, name: str, events: list) -> Any:
    if name == "chat.create":
        return await client.chat.completions.create(**REQUEST)
    return await harness.collect_async(await client.chat.completions.create(**REQUEST, stream=True), events)


def fields(error: BaseException) -> list:
    """The SDK takes nothing out of the body, so a reader looks into it."""
    found = harness.attributes(error, {"status": "status_code"})
    for name in ("code", "type"):
        value = harness.read(getattr(error, "body", None), "error", name)
        if value is not None:
            found.append((name, f'e.body["error"]["{name}"]', value))
    return found


if __name__ == "__main__":
    harness.main(run, harness.describe, fields)
