# Changes the model when the tokens of the day are spent; a throttle of the minute is left to the loop that waits.
import boto3
from botocore.config import Config

MODELS = ["us.anthropic.claude-sonnet-4-5-20250929-v1:0", "us.amazon.nova-lite-v1:0"]  # yours, in order of preference

# One attempt: the SDK would send the same request again within seconds.
client = boto3.client("bedrock-runtime", config=Config(retries={"mode": "standard", "total_max_attempts": 1}))


def send(model: str, prompt: str) -> str:
    messages = [{"role": "user", "content": [{"text": prompt}]}]
    answer = client.converse(modelId=model, messages=messages, inferenceConfig={"maxTokens": 200})
    return answer["output"]["message"]["content"][0]["text"]


# --8<-- [start:core]
def ask(prompt: str, models: list[str]) -> tuple[str, str]:
    first, *others = models
    try:
        return first, send(first, prompt)
    except client.exceptions.ThrottlingException as error:
        if "per day" not in error.response["Error"]["Message"] or not others:
            raise
        return ask(prompt, others)  # [!code highlight]
# --8<-- [end:core]


print(": ".join(ask("What is two plus two?", MODELS)))
