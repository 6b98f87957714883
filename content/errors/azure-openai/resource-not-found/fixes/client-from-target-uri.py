# Builds the client from the target URI that the portal shows, so that no part of the address is doubled or missing.
import os
from urllib.parse import parse_qs

from openai import AzureOpenAI, OpenAI

KEY = os.environ["AZURE_OPENAI_API_KEY"]
DEPLOYMENT = "gpt-4o"  # for a v1 address, which does not name it
TARGET = os.environ.get(
    "AZURE_OPENAI_TARGET_URI",
    f"{os.environ['AZURE_OPENAI_ENDPOINT']}/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21",
)


# --8<-- [start:core]
def client_for(target: str) -> tuple[OpenAI, str]:
    """The client and the name to send as model."""
    root, route = target.split("/openai/", 1)
    if route.startswith("v1"):
        return OpenAI(base_url=f"{root}/openai/v1/", api_key=KEY), DEPLOYMENT
    path, query = route.split("?")
    deployment = path.split("/")[1]  # deployments/<name>/chat/completions
    version = parse_qs(query)["api-version"][0]
    return AzureOpenAI(azure_endpoint=root, api_version=version), deployment  # [!code highlight]
# --8<-- [end:core]


client, model = client_for(TARGET)
answer = client.chat.completions.create(model=model, messages=[{"role": "user", "content": "Say hello."}])
print(f"{model}: {answer.choices[0].message.content}")
