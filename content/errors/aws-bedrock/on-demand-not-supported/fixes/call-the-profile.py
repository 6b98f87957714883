# Calls the inference profile of the chosen geography when a base model has no on-demand offer in this region.
import boto3

MODEL = "anthropic.claude-sonnet-4-5-20250929-v1:0"
GEOGRAPHY = "us"  # yours to choose (us, eu, apac, global ...): it says in which regions the data may be processed

client = boto3.client("bedrock-runtime")


def ask(model: str, prompt: str) -> str:
    messages = [{"role": "user", "content": [{"text": prompt}]}]
    answer = client.converse(modelId=model, messages=messages, inferenceConfig={"maxTokens": 200})
    return answer["output"]["message"]["content"][0]["text"]


# --8<-- [start:core]
def ask_anywhere(prompt: str) -> tuple[str, str]:
    """The id that worked, to be written into the configuration, and the answer."""
    try:
        return MODEL, ask(MODEL, prompt)
    except client.exceptions.ValidationException as error:
        if "on-demand throughput" not in error.response["Error"]["Message"]:
            raise
        profile = f"{GEOGRAPHY}.{MODEL}"
        return profile, ask(profile, prompt)  # [!code highlight]
# --8<-- [end:core]


print(": ".join(ask_anywhere("What is two plus two?")))
