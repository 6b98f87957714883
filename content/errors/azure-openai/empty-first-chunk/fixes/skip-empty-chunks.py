# Reads a stream of Azure OpenAI: chunks without choices carry filter results or usage, and no text.
import os

from openai import AzureOpenAI

DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")

client = AzureOpenAI()  # endpoint, key and API version come from the environment


# --8<-- [start:core]
def read(messages: list) -> str:
    parts = []
    request = {"model": DEPLOYMENT, "messages": messages, "stream": True}
    with client.chat.completions.create(**request) as stream:
        for chunk in stream:
            if not chunk.choices:
                continue  # [!code highlight]
            parts.append(chunk.choices[0].delta.content or "")
    return "".join(parts)
# --8<-- [end:core]


print(read([{"role": "user", "content": "Is the harbor open?"}]))
