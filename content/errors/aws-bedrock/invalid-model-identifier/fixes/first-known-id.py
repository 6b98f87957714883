# Takes the first id of your list that this region knows, and says which ones it does not.
import boto3

# Yours to choose, in order of preference; the prefix decides in which regions the data may be processed.
IDS = [
    "eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "global.anthropic.claude-sonnet-4-5-20250929-v1:0",
]

client = boto3.client("bedrock-runtime")


def send(model: str, prompt: str) -> str:
    messages = [{"role": "user", "content": [{"text": prompt}]}]
    answer = client.converse(modelId=model, messages=messages, inferenceConfig={"maxTokens": 200})
    return answer["output"]["message"]["content"][0]["text"]


# --8<-- [start:core]
def first_known(ids: list[str]) -> str | None:
    for model in ids:
        try:
            send(model, "ping")
            return model
        except client.exceptions.ValidationException as error:
            if "model identifier" not in error.response["Error"]["Message"]:
                raise
            print(f"{client.meta.region_name} does not know {model}")  # [!code highlight]
    return None
# --8<-- [end:core]


print(f"using {first_known(IDS) or 'none: change the list or the region'}")
