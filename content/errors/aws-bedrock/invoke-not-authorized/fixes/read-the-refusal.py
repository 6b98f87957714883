# Takes action and resource out of IAM's sentence, so that the ticket to the administrators says what has to be allowed.
import re

import boto3

MODEL = "us.anthropic.claude-sonnet-4-5-20250929-v1:0"
REFUSAL = re.compile(r"User: (\S+) is not authorized to perform: (\S+) on resource: (\S+) (.*)", re.DOTALL)

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
        refusal = REFUSAL.search(error.response["Error"]["Message"])
        if not refusal:
            raise  # access to the model, not IAM
        who, action, resource, why = refusal.groups()
        print(f"allow {action} on {resource}\nfor {who}: {why}")
        return None  # [!code highlight]
# --8<-- [end:core]


ask("What is two plus two?")
