# Takes a local model when the plan's share of the cloud model is used up.
import os

from ollama import Client, ResponseError

client = Client(host=os.environ.get("OLLAMA_HOST", "http://localhost:11434"), timeout=300)
messages = [{"role": "user", "content": "What is two plus two?"}]


# --8<-- [start:core]
def ask() -> str | None:
    try:
        return client.chat(model="glm-5:cloud", messages=messages).message.content
    except ResponseError as error:
        if error.status_code != 429 or "usage limit" not in error.error:
            raise
        print("cloud share used up, local model instead")  # [!code highlight]
    return client.chat(model="gemma3:4b", messages=messages).message.content


# --8<-- [end:core]

print(ask())
