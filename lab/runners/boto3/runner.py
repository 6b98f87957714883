"""boto3: Converse and ConverseStream of the bedrock-runtime client."""

import os

# Without a key the chain of credentials ends at once, and not after it has asked a metadata service.
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"

import threading
from typing import Any

import boto3
import harness
from botocore.config import Config
from botocore.exceptions import ClientError

REQUEST = {
    "modelId": "anthropic.claude-sonnet-4-5-20250929-v1:0",
    "messages": [{"role": "user", "content": [{"text": "Answer with pong."}]}],
}


# Reading the description of the service takes seconds the first time, which must not count as waiting for an answer; and a
# session may not be shared by threads that make clients.
SESSION = boto3.session.Session(region_name="us-east-1")
SESSION.client("bedrock-runtime")
MAKING = threading.Lock()


def run(job: dict, events: list) -> Any:
    if job["call"] not in ("bedrock.converse", "bedrock.converseStream"):
        raise NotImplementedError
    options: dict[str, Any] = {"endpoint_url": job["url"]}
    if job["key"] is not None:
        options |= {"aws_access_key_id": "AKIA0000000000000000", "aws_secret_access_key": job["key"]}
    if job["timeout"] is not None:
        options["config"] = Config(read_timeout=job["timeout"] / 1000)
    with MAKING:
        client = SESSION.client("bedrock-runtime", **options)
    if job["call"] == "bedrock.converse":
        return describe(client.converse(**REQUEST))
    fields: dict[str, Any] = {}
    for event in client.converse_stream(**REQUEST)["stream"]:
        events.extend(event)
        text = harness.read(event, "contentBlockDelta", "delta", "text")
        if text is not None:
            fields["text"] = fields.get("text", "") + text
        if "messageStop" in event:
            fields["stopReason"] = event["messageStop"]["stopReason"]
    return harness.returned("stream", **fields)


def describe(response: dict) -> dict:
    message = harness.read(response, "output", "message")
    texts = [block.get("text", "") for block in harness.read(message, "content") or []]
    return harness.returned("dict", stopReason=response.get("stopReason"), text="".join(texts) if message else None)


def fields(error: BaseException) -> list:
    if not isinstance(error, ClientError):
        return []
    metadata = error.response.get("ResponseMetadata", {})
    return [
        (role, at, value)
        for role, at, value in (
            ("status", 'e.response["ResponseMetadata"]["HTTPStatusCode"]', metadata.get("HTTPStatusCode")),
            ("code", 'e.response["Error"]["Code"]', error.response["Error"].get("Code")),
            ("requestId", 'e.response["ResponseMetadata"]["RequestId"]', metadata.get("RequestId")),
        )
        if value is not None
    ]


if __name__ == "__main__":
    harness.main(run, lambda outcome: outcome, fields)
