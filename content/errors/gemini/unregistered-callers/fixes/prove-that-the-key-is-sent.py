# Refuses to start without a key, and tells a key that got lost on the way from one that was refused.
import os
import sys

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
key = os.environ.get("GEMINI_API_KEY", "").strip()
if not key:
    sys.exit("GEMINI_API_KEY is empty in this process")
client = genai.Client(api_key=key)


class KeyLost(Exception):
    """The SDK sent the key, and Google did not see it: something between the two removed it."""


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.models.generate_content(model=MODEL, contents=prompt).text
    except errors.ClientError as error:
        # No `reason` here: the sentence tells it from every other 403.
        if "unregistered callers" in (error.message or ""):
            raise KeyLost("the header x-goog-api-key did not arrive") from error  # [!code highlight]
        raise
    # --8<-- [end:core]


try:
    ask("ping")
except KeyLost as lost:
    # Look at the proxy: it must pass x-goog-api-key on, and a query parameter `key` too if you use one.
    print(f"stop: {lost}")
