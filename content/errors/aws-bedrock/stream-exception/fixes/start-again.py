# Reads a ConverseStream to its end, and starts it again when a failure arrives as a frame inside it.
import random
import time

import boto3
from botocore.exceptions import EventStreamError

MODEL = "us.anthropic.claude-sonnet-4-5-20250929-v1:0"
ATTEMPTS = 3  # yours to choose; each one may be paid, and is worded anew
PAUSE = 1.0  # seconds; doubles each time
# Frames begin with a small letter. validationException is not among them: the same request fails again.
TRANSIENT = {
    "internalServerException",
    "modelStreamErrorException",
    "serviceUnavailableException",
    "throttlingException",
}

client = boto3.client("bedrock-runtime")


def read(prompt: str) -> str:
    messages = [{"role": "user", "content": [{"text": prompt}]}]
    parts, stop = [], None
    answer = client.converse_stream(modelId=MODEL, messages=messages, inferenceConfig={"maxTokens": 200})
    for event in answer["stream"]:
        parts.append(event.get("contentBlockDelta", {}).get("delta", {}).get("text", ""))
        stop = event.get("messageStop", {}).get("stopReason", stop)
    if stop is None:
        raise ConnectionError("the stream ended without messageStop")
    return "".join(parts)


# --8<-- [start:core]
def ask(prompt: str) -> str:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return read(prompt)  # the partial text of a broken stream is dropped here
        except EventStreamError as error:
            code = error.response["Error"]["Code"]
            if code not in TRANSIENT or attempt == ATTEMPTS:
                raise
        time.sleep(random.uniform(0.5, 1) * PAUSE * 2**attempt)  # [!code highlight]
# --8<-- [end:core]


print(ask("What is two plus two?"))
