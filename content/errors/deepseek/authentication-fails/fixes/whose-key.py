# Shows the end of the key that this program sends, and whether DeepSeek takes it.
import os

from openai import AuthenticationError, OpenAI

base_url = os.environ.get("OPENAI_BASE_URL", "https://api.deepseek.com")

# --8<-- [start:core]
key = os.environ["DEEPSEEK_API_KEY"].strip(" \t\r\n\"'")
client = OpenAI(base_url=base_url, api_key=key, timeout=60)
try:
    client.models.list()
    verdict = "taken"
except AuthenticationError:
    verdict = "refused"
print(f"ends in {key[-4:]}, {verdict}")  # [!code highlight]
# --8<-- [end:core]
