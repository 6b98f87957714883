"""langchain-openai: ChatOpenAI, with the Responses API for the cases of that API. Background runs are not its business."""

from typing import Any

import harness
from langchain_openai import ChatOpenAI
from pydantic import BaseModel

PROMPT = "Answer with pong."


class Pong(BaseModel):
    pong: str


def run(job: dict, events: list) -> Any:
    api, _, call = job["call"].partition(".")
    if api not in ("responses", "chat") or call == "background":
        raise NotImplementedError
    options: dict[str, Any] = {"base_url": f"{job['url']}/v1", "use_responses_api": api == "responses"}
    if job["key"] is not None:
        options["api_key"] = job["key"]
    if job["timeout"] is not None:
        options["timeout"] = job["timeout"] / 1000
    model = ChatOpenAI(model="gpt-5.4", **options)
    if call == "create":
        return describe(model.invoke(PROMPT))
    if call == "parse":
        parsed = model.with_structured_output(Pong).invoke(PROMPT)
        return harness.returned(type(parsed).__name__, value=parsed)
    whole = None
    for chunk in model.stream(PROMPT):
        events.append("chunk")
        whole = chunk if whole is None else whole + chunk
    return describe(whole) if whole is not None else harness.returned("stream")


def describe(message: Any) -> dict:
    about = message.response_metadata
    fields: dict[str, Any] = {"text": message.text}
    for name in ("finish_reason", "status"):
        if name in about:
            fields[name] = about[name]
    if about.get("error"):
        fields["error__code"] = about["error"].get("code")
    if about.get("incomplete_details"):
        fields["incomplete_details__reason"] = about["incomplete_details"].get("reason")
    return harness.returned(type(message).__name__, **fields)


if __name__ == "__main__":
    harness.main(run, lambda outcome: outcome)
