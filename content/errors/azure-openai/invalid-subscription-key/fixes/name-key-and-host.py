# Says which host refused which key, and stops: no retry makes a key of one Azure resource valid for another.
import os

import openai
from openai import AzureOpenAI

DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")
# Quotes and line breaks come along when a value is copied into a secret store.
KEY = os.environ["AZURE_OPENAI_API_KEY"].strip(" \r\n\"'")

client = AzureOpenAI(api_key=KEY)  # endpoint and API version come from the environment


# --8<-- [start:core]
def ask(messages: list) -> str | None:
    try:
        answer = client.chat.completions.create(model=DEPLOYMENT, messages=messages)
    except openai.AuthenticationError as error:
        # The last four characters are enough to find the key in the portal.
        print(f"{client.base_url.host} does not accept the key that ends in {KEY[-4:]}")
        print(f"id for support: {error.response.headers.get('apim-request-id')}")
        return None  # [!code highlight]
    return answer.choices[0].message.content
# --8<-- [end:core]


ask([{"role": "user", "content": "Say hello."}])
