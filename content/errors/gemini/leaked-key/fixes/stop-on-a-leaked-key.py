# Takes a leaked key out of service at once, wherever the process notices it first.
import os

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
key = os.environ["GEMINI_API_KEY"]
client = genai.Client(api_key=key)


class KeyLeaked(Exception):
    """Somebody else may be using the key; it never works again."""


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.models.generate_content(model=MODEL, contents=prompt).text
    except errors.ClientError as error:
        # A 403 has other reasons too; this one has no `details`, only the sentence.
        if error.code == 403 and "reported as leaked" in (error.message or ""):
            raise KeyLeaked(f"key …{key[-4:]} is public") from error  # [!code highlight]
        raise
    # --8<-- [end:core]


try:
    ask("ping")
except KeyLeaked as leaked:
    # Page the owner: revoke, find where it was published, then put a new key in place. No retry.
    print(f"stop: {type(leaked).__name__}")
