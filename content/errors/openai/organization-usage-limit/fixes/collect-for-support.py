# Stops at the usage limit that OpenAI assigned and writes down what support asks for.
import json
from datetime import datetime, timezone

import openai
from openai import OpenAI

client = OpenAI()
once = client.with_options(max_retries=0)


class Ceiling(Exception):
    """The organization's approved monthly usage is used up; `report` goes into the request for more."""

    def __init__(self, report: dict):
        super().__init__(report["code"])
        self.report = report


def ask(prompt: str) -> str:
    request = {"model": "gpt-5.4", "input": prompt}
    # --8<-- [start:core]
    try:
        return once.responses.create(**request).output_text  # once: max_retries=0
    except openai.RateLimitError as error:
        if error.code != "organization_usage_limit_exceeded":
            return client.responses.create(**request).output_text  # ordinary: SDK retries
        report = {"code": error.code, "message": error.message, "model": request["model"]}
        report |= {"request_id": error.request_id, "time": str(datetime.now(timezone.utc))}
        raise Ceiling(report) from error  # [!code highlight]
    # --8<-- [end:core]


try:
    print(ask("Say hello."))
except Ceiling as ceiling:
    print(json.dumps(ceiling.report))  # attach this to the request on the Limits page
