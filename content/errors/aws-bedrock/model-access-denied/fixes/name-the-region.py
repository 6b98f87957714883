# Says which model was refused in which region, which the text does not, and stops: only the account's owner can grant it.
import boto3

MODEL = "us.anthropic.claude-sonnet-4-5-20250929-v1:0"

client = boto3.client("bedrock-runtime")


def send(prompt: str) -> str:
    messages = [{"role": "user", "content": [{"text": prompt}]}]
    answer = client.converse(modelId=MODEL, messages=messages, inferenceConfig={"maxTokens": 200})
    return answer["output"]["message"]["content"][0]["text"]


# --8<-- [start:core]
def ask(prompt: str) -> str | None:
    try:
        return send(prompt)
    except client.exceptions.AccessDeniedException as error:
        print(f"no access to {MODEL} in {client.meta.region_name}")
        print(error.response["Error"]["Message"])  # tells IAM from model access
        return None  # [!code highlight]
# --8<-- [end:core]


ask("What is two plus two?")
