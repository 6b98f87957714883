# Reads the key once at start-up, names the place that is missing or empty, and only then builds the client.
import os
import sys
from pathlib import Path

from openai import OpenAI


def find_key() -> tuple[str, str]:
    """The key and the place it came from: a mounted secret file first, then the variable."""
    path = os.environ.get("OPENAI_API_KEY_FILE")
    if path:
        return Path(path).read_text(encoding="utf-8").strip(), path
    return os.environ.get("OPENAI_API_KEY", "").strip(), "OPENAI_API_KEY"


# --8<-- [start:core]
key, place = find_key()  # a mounted secret file first, then OPENAI_API_KEY
if not key:
    is_set = place != "OPENAI_API_KEY" or place in os.environ
    why = "empty" if is_set else "not set in this process"
    sys.exit(f"not ready: {place} is {why}")  # [!code highlight]
client = OpenAI(api_key=key)
print(f"ready: key of {len(key)} characters from {place}")
# --8<-- [end:core]
print(client.responses.create(model="gpt-5.4", input="Answer with the word pong.").output_text)
