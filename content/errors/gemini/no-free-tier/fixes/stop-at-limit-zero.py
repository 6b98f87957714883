# Tells a limit of zero from a limit that was used up: the first never ends by waiting.
import re

from google import genai
from google.genai import errors

# Yours to choose: the second one must be served on the tier of this key.
MODELS = ["gemini-3.1-pro", "gemini-3.8-flash"]
client = genai.Client()  # sends one request by itself


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    for model in MODELS:
        try:
            return client.models.generate_content(model=model, contents=prompt).text
        except errors.ClientError as error:
            if error.code != 429 or not re.search(r"limit: 0\b", error.message or ""):
                raise
            # No retry: the tier has no quota for this model until somebody sets up billing.
            print(f"{model}: no quota on this tier")
            continue  # [!code highlight]
    raise PermissionError("no model of the list is served on this tier: set up billing")
    # --8<-- [end:core]


print(ask("What is two plus two?"))
