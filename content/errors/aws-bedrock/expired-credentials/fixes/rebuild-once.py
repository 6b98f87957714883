# Reads the credentials again when AWS says that they are expired, and repeats the call once; then it is up to a person.
import boto3
from botocore.exceptions import ClientError

MODEL = "us.anthropic.claude-sonnet-4-5-20250929-v1:0"
EXPIRED = {"ExpiredTokenException", "ExpiredToken"}


def new_client():
    """A session of its own: the default one keeps the credentials that it has read."""
    return boto3.session.Session().client("bedrock-runtime")


def send(client, prompt: str) -> str:
    messages = [{"role": "user", "content": [{"text": prompt}]}]
    answer = client.converse(modelId=MODEL, messages=messages, inferenceConfig={"maxTokens": 200})
    return answer["output"]["message"]["content"][0]["text"]


client = new_client()


# --8<-- [start:core]
def ask(prompt: str) -> str:
    global client
    try:
        return send(client, prompt)
    except ClientError as error:
        if error.response["Error"]["Code"] not in EXPIRED:
            raise
        client = new_client()  # [!code highlight]
    return send(client, prompt)  # a second refusal is raised: log in again
# --8<-- [end:core]


print(ask("What is two plus two?"))
