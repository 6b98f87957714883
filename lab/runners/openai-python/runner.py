"""openai-python: the synchronous client; mode `async` the asynchronous one; mode `helper` the `responses.stream()` helper, and
for Realtime `dispatch_events()`.

Azure has a client of its own; of others that speak the same API only the address differs.
"""

import asyncio
import time
from typing import Any

import harness
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from pydantic import BaseModel

PROMPT = "Answer with pong."
MODEL = "gpt-5.4"
REALTIME_MODEL = "gpt-realtime-2.1"
API_VERSION = "2025-04-01-preview"
# Where an API that speaks OpenAI's has it elsewhere than under /v1.
PATHS = {"openrouter": "/api/v1", "groq": "/openai/v1"}


class Pong(BaseModel):
    pong: str


def run(job: dict, events: list) -> Any:
    is_azure = job["provider"] == "azure-openai"
    options = {"azure_endpoint": job["url"], "api_version": API_VERSION} if is_azure else {"base_url": base_url(job)}
    if job["key"] is not None:
        options["api_key"] = job["key"]
    if job["timeout"] is not None:
        options["timeout"] = job["timeout"] / 1000
    if job["mode"] == "async":
        asynchronous = AsyncAzureOpenAI if is_azure else AsyncOpenAI
        return asyncio.run(call_async(asynchronous(**options), job, events))
    client = AzureOpenAI(**options) if is_azure else OpenAI(**options)
    return helper(client, job, events) if job["mode"] == "helper" else call(client, job, events)


def base_url(job: dict) -> str:
    return job["url"] + PATHS.get(job["provider"], "/v1")


def call(client: OpenAI, job: dict, events: list) -> Any:
    chat = [{"role": "user", "content": PROMPT}]
    match job["call"]:
        case "responses.create":
            return client.responses.create(model=MODEL, input=PROMPT)
        case "responses.parse":
            return client.responses.parse(model=MODEL, input=PROMPT, text_format=Pong)
        case "responses.stream":
            return harness.collect(client.responses.create(model=MODEL, input=PROMPT, stream=True), events)
        case "responses.background":
            response = client.responses.create(model=MODEL, input=PROMPT, background=True)
            while response.status in ("queued", "in_progress"):
                time.sleep(0.2)
                response = client.responses.retrieve(response.id)
            return response
        case "chat.create":
            return client.chat.completions.create(model=MODEL, messages=chat)
        case "chat.parse":
            return client.chat.completions.parse(model=MODEL, messages=chat, response_format=Pong)
        case "chat.stream":
            return harness.collect(client.chat.completions.create(model=MODEL, messages=chat, stream=True), events)
        case "models.list":
            return list(client.models.list())
        case "webhooks.unwrap":
            return webhook(client.webhooks.unwrap(**delivered(job)))
        case "realtime.connect":
            seen: dict = {}
            with client.realtime.connect(model=REALTIME_MODEL) as connection:
                for event in job["sends"]:
                    connection.send(event)
                for event in connection:
                    events.append(event.type)
                    if is_last(event, seen):
                        break
            return harness.returned("events", **seen)
    return single(request(client, job["call"]))


async def call_async(client: AsyncOpenAI, job: dict, events: list) -> Any:
    chat = [{"role": "user", "content": PROMPT}]
    match job["call"]:
        case "responses.create":
            return await client.responses.create(model=MODEL, input=PROMPT)
        case "responses.parse":
            return await client.responses.parse(model=MODEL, input=PROMPT, text_format=Pong)
        case "responses.stream":
            return await harness.collect_async(await client.responses.create(model=MODEL, input=PROMPT, stream=True), events)
        case "responses.background":
            response = await client.responses.create(model=MODEL, input=PROMPT, background=True)
            while response.status in ("queued", "in_progress"):
                await asyncio.sleep(0.2)
                response = await client.responses.retrieve(response.id)
            return response
        case "chat.create":
            return await client.chat.completions.create(model=MODEL, messages=chat)
        case "chat.parse":
            return await client.chat.completions.parse(model=MODEL, messages=chat, response_format=Pong)
        case "chat.stream":
            return await harness.collect_async(
                await client.chat.completions.create(model=MODEL, messages=chat, stream=True), events
            )
        case "models.list":
            return [model async for model in client.models.list()]
        case "webhooks.unwrap":
            return webhook(client.webhooks.unwrap(**delivered(job)))
        case "realtime.connect":
            seen: dict = {}
            async with client.realtime.connect(model=REALTIME_MODEL) as connection:
                for event in job["sends"]:
                    await connection.send(event)
                async for event in connection:
                    events.append(event.type)
                    if is_last(event, seen):
                        break
            return harness.returned("events", **seen)
    return single(await request(client, job["call"]))


def request(client: Any, name: str) -> Any:
    """The calls that are one request: what either client gives for it, the asynchronous one to be awaited."""
    match name:
        case "batches.retrieve":
            return client.batches.retrieve("batch_1")
        case "fineTuning.retrieve":
            return client.fine_tuning.jobs.retrieve("ftjob-1")
        case "runs.retrieve":
            return client.beta.threads.runs.retrieve("run_1", thread_id="thread_1")
        case "vectorStores.files.retrieve":
            return client.vector_stores.files.retrieve("file-1", vector_store_id="vs_1")
        case "embeddings.create":
            return client.embeddings.create(model="text-embedding-3-small", input=[PROMPT])
        case "audio.transcriptions.create":
            return client.audio.transcriptions.create(model="gpt-transcribe", file=("recording", b"sound"))
        case "audio.speech.create":
            return client.audio.speech.create(model="tts-1", voice="alloy", input=PROMPT)
        case "images.generate":
            return client.images.generate(model="gpt-image-2.5-flare", prompt=PROMPT)
        case "files.create":
            return client.files.create(file=("requests.txt", b"{}"), purpose="batch")
        case "videos.retrieve":
            return client.videos.retrieve("video_1")
    raise NotImplementedError


def single(value: Any) -> Any:
    """What `request` gave: the state of a job, or the value itself."""
    return job_object(value) if hasattr(value, "status") else value


def job_object(job: Any) -> dict:
    """A Batch, a FineTuningJob, a Video: a state, and the fields that say why, each where the object has it."""
    fields = {"status": job.status}
    for name in ("error", "last_error"):
        if hasattr(job, name):
            fields[f"{name}__code"] = harness.read(job, name, "code")
    if hasattr(job, "errors"):
        first = next(iter(harness.read(job, "errors", "data") or []), None)
        fields |= {"errors__data[0]__code": harness.read(first, "code"), "output_file_id": job.output_file_id}
        fields |= {"error_file_id": job.error_file_id, "request_counts__failed": harness.read(job, "request_counts", "failed")}
    return harness.returned(type(job).__name__, **fields)


def delivered(job: dict) -> dict:
    """What a webhook handler gives to the SDK: the `delivery` of the wire case, signed by the laboratory."""
    delivery = job["delivery"]
    return {"payload": delivery["body"], "headers": delivery["headers"], "secret": delivery["secret"]}


def webhook(event: Any) -> dict:
    """An event that was delivered: its type, and the id of the object that it is about."""
    return harness.returned(type(event).__name__, type=event.type, data__id=harness.read(event, "data", "id"))


def is_last(event: Any, seen: dict) -> bool:
    """Notes what an event of a Realtime session tells, and says whether the answer is over."""
    if event.type == "error":
        seen |= {f"event__error__{name}": harness.read(event, "error", name) for name in ("code", "type", "message")}
    if event.type == "response.done":
        seen["event__response__status"] = harness.read(event, "response", "status")
        refused = harness.read(event, "response", "status_details", "error")
        if refused is not None:
            seen["event__response__status_details__error__code"] = refused.code
            seen["event__response__status_details__error__type"] = refused.type
    return event.type == "response.done"


def helper(client: OpenAI, job: dict, events: list) -> Any:
    match job["call"]:
        case "responses.stream":
            with client.responses.stream(model=MODEL, input=PROMPT) as stream:
                for event in stream:
                    events.append(event.type)
                return stream.get_final_response()
        case "realtime.connect":
            seen: dict = {}
            with client.realtime.connect(model=REALTIME_MODEL) as connection:
                # A handler for `error` or for all events would take the exception away.
                for name in ("session.created", "response.created", "response.done"):
                    connection.on(name, lambda event: events.append(event.type))
                connection.on("response.done", lambda event: is_last(event, seen) and connection.close())
                for event in job["sends"]:
                    connection.send(event)
                connection.dispatch_events()
            return harness.returned("events", **seen)
    raise NotImplementedError


def fields(error: BaseException) -> list:
    """What an exception tells; one about a socket that was closed holds the code in the frame that was received."""
    closed = getattr(error, "rcvd", None)
    return [("code", "e.rcvd.code", closed.code)] if closed is not None else harness.fields_of_openai(error)


if __name__ == "__main__":
    harness.main(run, harness.describe, fields)
