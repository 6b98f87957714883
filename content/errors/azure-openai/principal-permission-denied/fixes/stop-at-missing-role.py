# Stops at a missing role: neither a new token nor a retry changes what the identity may do.
import os

import openai
from openai import AzureOpenAI

DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")

client = AzureOpenAI()  # in earnest with azure_ad_token_provider


# --8<-- [start:core]
def ask(messages: list) -> str | None:
    try:
        answer = client.chat.completions.create(model=DEPLOYMENT, messages=messages)
    except openai.AuthenticationError as error:
        if error.code != "PermissionDenied":
            raise  # the token or the key itself
        print(f"the identity of this process needs a role on {client.base_url.host}")
        return None  # [!code highlight]
    return answer.choices[0].message.content
# --8<-- [end:core]


ask([{"role": "user", "content": "Say hello."}])
