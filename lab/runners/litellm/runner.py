"""LiteLLM as a library: completion() and responses() of the openai provider. It has no helper for structured output."""

import os

# The table of prices is fetched at import otherwise.
os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"

import time
from typing import Any

import harness
import litellm
from pydantic import BaseModel

PROMPT = "Answer with pong."
MODEL = "openai/gpt-5.4"

litellm.suppress_debug_info = True


class Pong(BaseModel):
    pong: str


def run(job: dict, events: list) -> Any:
    options: dict[str, Any] = {"api_base": f"{job['url']}/v1"}
    if job["key"] is not None:
        options["api_key"] = job["key"]
    if job["timeout"] is not None:
        options["timeout"] = job["timeout"] / 1000
    chat = {"model": MODEL, "messages": [{"role": "user", "content": PROMPT}], **options}
    responses = {"model": MODEL, "input": PROMPT, **options}
    match job["call"]:
        case "responses.create":
            return litellm.responses(**responses)
        case "responses.stream":
            return harness.collect(litellm.responses(**responses, stream=True), events)
        case "responses.background":
            response = litellm.responses(**responses, background=True)
            while response.status in ("queued", "in_progress"):
                time.sleep(0.2)
                response = litellm.get_responses(response_id=response.id, **options)
            return response
        case "chat.create":
            return litellm.completion(**chat)
        case "chat.parse":
            return litellm.completion(**chat, response_format=Pong)
        case "chat.stream":
            return harness.collect(litellm.completion(**chat, stream=True), events)
    raise NotImplementedError


if __name__ == "__main__":
    harness.main(run, harness.describe)
