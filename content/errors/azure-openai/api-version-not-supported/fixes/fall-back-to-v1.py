# Changes to the v1 address, which has no dated version, when Azure says that the version is too old.
import os

import openai
from openai import AzureOpenAI, OpenAI

ENDPOINT = os.environ["AZURE_OPENAI_ENDPOINT"].rstrip("/")
KEY = os.environ["AZURE_OPENAI_API_KEY"]
DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "o3-mini")

dated = AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY)  # with OPENAI_API_VERSION
v1 = OpenAI(base_url=f"{ENDPOINT}/openai/v1/", api_key=KEY)  # write this into the settings and drop the other


def send(client: OpenAI, messages: list) -> str | None:
    answer = client.chat.completions.create(model=DEPLOYMENT, messages=messages)
    return answer.choices[0].message.content


# --8<-- [start:core]
def ask(messages: list) -> str | None:
    try:
        return send(dated, messages)
    except openai.BadRequestError as error:
        if "is enabled only for api" not in error.message:
            raise
        print(f"OPENAI_API_VERSION is too old: {error.message}")
        return send(v1, messages)  # [!code highlight]
# --8<-- [end:core]


print(ask([{"role": "user", "content": "Say hello."}]))
