# Asks both hosts of Mistral whether they take the key.
import os

from openai import AuthenticationError, OpenAI

HOSTS = {"general": "https://api.mistral.ai/v1", "codestral": "https://codestral.mistral.ai/v1"}
local = os.environ.get("OPENAI_BASE_URL")  # only our laboratory sets it
key = os.environ["MISTRAL_API_KEY"].strip()

# --8<-- [start:core]
for name, url in HOSTS.items():
    client = OpenAI(base_url=local or url, api_key=key, timeout=60)
    try:
        client.models.list()
        print(f"{name}: taken")  # [!code highlight]
    except AuthenticationError:
        print(f"{name}: refused")
# --8<-- [end:core]
