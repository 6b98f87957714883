# Reads the key from a mounted secret before every request, so a rotation needs no restart.
import os
import time
from pathlib import Path

from openai import AuthenticationError, OpenAI

KEY_FILE = Path(os.environ.get("OPENAI_API_KEY_FILE", "/run/secrets/openai_api_key"))


def current_key() -> str:
    key = KEY_FILE.read_text() if KEY_FILE.exists() else os.environ["OPENAI_API_KEY"]
    return key.strip()


client = OpenAI(api_key=current_key)  # a function: the SDK calls it for each request


def ask(prompt: str) -> str:
    try:
        return client.responses.create(model="gpt-5.4", input=prompt).output_text
    except AuthenticationError as error:
        if error.code != "invalid_api_key":
            raise
    print("invalid_api_key: reading the key again")
    time.sleep(2)  # the mounted file can lag behind the rotation
    return client.responses.create(model="gpt-5.4", input=prompt).output_text


print(ask("ping"))
