# Waits longer than the SDK does when Bedrock throttles, reserves fewer tokens, and stops at a daily quota.
import random
import time

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

MODEL = "us.anthropic.claude-sonnet-5"
MAX_TOKENS = 1000  # what an answer really needs; unset, the maximum of the model is reserved
ATTEMPTS = 6
FIRST_PAUSE = 1.0  # seconds; doubles each time
LONGEST_PAUSE = 30.0  # quotas count per minute

# One attempt in the SDK, so that this loop is the only one that retries.
client = boto3.client("bedrock-runtime", config=Config(retries={"mode": "standard", "total_max_attempts": 1}))


class DayUsedUp(Exception):
    """The quota of the day is spent: queue the job for tomorrow or ask for a higher quota."""


def ask(prompt: str) -> str:
    for attempt in range(ATTEMPTS):
        try:
            answer = client.converse(
                modelId=MODEL,
                messages=[{"role": "user", "content": [{"text": prompt}]}],
                inferenceConfig={"maxTokens": MAX_TOKENS},
            )
            return answer["output"]["message"]["content"][0]["text"]
        except ClientError as error:
            code = error.response["Error"]["Code"]
            # In a stream the same failure is called throttlingException, with a small t.
            if code.lower() != "throttlingexception":
                raise
            if "per day" in error.response["Error"]["Message"]:
                raise DayUsedUp("daily token quota, no pause of minutes helps") from error
            if attempt == ATTEMPTS - 1:
                raise
            time.sleep(random.uniform(0.5, 1) * min(LONGEST_PAUSE, FIRST_PAUSE * 2**attempt))
    raise AssertionError("unreachable")


try:
    print(ask("What is two plus two?"))
except DayUsedUp as stop:
    print(f"stop: {stop}")
