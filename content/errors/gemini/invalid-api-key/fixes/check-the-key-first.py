# Checks the key once at start-up and names the variable it came from. A bad Gemini key is a 400, not a 401, so code that
# decides by status takes it for a broken request.
import os

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
# The SDK reads GOOGLE_API_KEY before GEMINI_API_KEY: pass the one you mean, and it cannot pick another.
SOURCE = "GEMINI_API_KEY"
client = genai.Client(api_key=os.environ[SOURCE])


class KeyRefused(Exception):
    """No request with this key can succeed; somebody has to replace it."""


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.models.generate_content(model=MODEL, contents=prompt).text
    except errors.ClientError as error:
        # Relays may send a body without details; then there is no reason to read.
        found = (error.details or {}).get("error", {}).get("details", [])
        if any(item.get("reason") == "API_KEY_INVALID" for item in found):
            raise KeyRefused(error.message) from error  # [!code highlight]
        raise
    # --8<-- [end:core]


try:
    ask("ping")
except KeyRefused as refused:
    # Stop the service here, before it takes work. Never log the key itself; its last four characters are enough.
    print(f"stop: replace the key in {SOURCE}: {refused}")
