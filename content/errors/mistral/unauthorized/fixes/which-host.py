# Asks both hosts of Mistral for one token, and says which of them takes the key.
import os

from openai import APIStatusError, OpenAI

HOSTS = {"general": "https://api.mistral.ai/v1", "codestral": "https://codestral.mistral.ai/v1"}
local = os.environ.get("OPENAI_BASE_URL")  # only our laboratory sets it
key = os.environ["MISTRAL_API_KEY"].strip()
ping = {"messages": [{"role": "user", "content": "ping"}], "max_tokens": 1}

# --8<-- [start:core]
for name, url in HOSTS.items():
    client = OpenAI(base_url=local or url, api_key=key, timeout=60)
    try:
        client.chat.completions.create(model="codestral-latest", **ping)
        print(f"{name}: taken")  # [!code highlight]
    except APIStatusError as error:
        print(f"{name}: {'refused' if error.status_code == 401 else error}")
# --8<-- [end:core]
