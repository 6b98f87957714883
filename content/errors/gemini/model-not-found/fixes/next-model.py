# Goes on to the next model of a list when one is gone, and says so: a 404 about a model is the same tomorrow.
import os

from google import genai
from google.genai import errors

# Yours to choose: the second one must be good enough to live with until somebody updates the first.
MODELS = os.environ.get("GEMINI_MODELS", "gemini-1.5-flash,gemini-3.8-flash").split(",")
client = genai.Client()


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    for model in MODELS:
        try:
            return client.models.generate_content(model=model, contents=prompt).text
        except errors.ClientError as error:
            if error.code != 404:
                raise
            # No retry with this name: take the next, and tell who owns the configuration.
            print(f"{model} is gone")
            continue  # [!code highlight]
    raise LookupError(f"none of {MODELS} exists for this key; see client.models.list()")
    # --8<-- [end:core]


print(ask("What is two plus two?"))
