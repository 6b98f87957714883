# Waits longer than the SDK does when Bedrock throttles, reserves fewer tokens, and stops at a daily quota.
import random
import time

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

MODEL = "us.anthropic.claude-sonnet-5"
MAX_TOKENS = 1000  # what an answer really needs; unset, the maximum of the model is reserved

# One attempt in the SDK, so that this loop is the only one that retries.
client = boto3.client("bedrock-runtime", config=Config(retries={"mode": "standard", "total_max_attempts": 1}))


class DayUsedUp(Exception):
    """The quota of the day is spent: queue the job for tomorrow or ask for a higher quota."""


def converse(prompt: str) -> str:
    answer = client.converse(
        modelId=MODEL,
        messages=[{"role": "user", "content": [{"text": prompt}]}],
        inferenceConfig={"maxTokens": MAX_TOKENS},
    )
    return answer["output"]["message"]["content"][0]["text"]


def ask(prompt: str) -> str:
    # Yours to choose: nine attempts over one to two minutes, because quotas count per minute.
    # --8<-- [start:core]
    for attempt in range(9):
        try:
            return converse(prompt)  # with maxTokens set, and one attempt in the SDK
        except ClientError as error:
            detail = error.response["Error"]
            if detail["Code"].lower() != "throttlingexception" or attempt == 8:
                raise  # in a stream it is spelled throttlingException
            if "per day" in detail["Message"]:
                raise DayUsedUp("daily token quota, no pause helps") from error
            pause = min(30.0, 2.0**attempt)
            time.sleep(random.uniform(0.5, 1) * pause)  # [!code highlight]
    # --8<-- [end:core]
    raise AssertionError("unreachable")


try:
    print(ask("What is two plus two?"))
except DayUsedUp as stop:
    print(f"stop: {stop}")
