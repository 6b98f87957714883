# Tries each endpoint that the application needs, once, and prints the scopes that its key lacks.
import re

import openai
from openai import OpenAI

client = OpenAI(max_retries=0)
NEEDED = {
    "models.list": lambda: client.models.list(),
    "responses.create": lambda: client.responses.create(model="gpt-5.4", input="ping", max_output_tokens=16),
}


def missing_scopes(error: openai.APIStatusError) -> str | None:
    """The scopes stand in the sentence only; older answers have no code at all."""
    if error.code not in ("missing_scope", None):
        return None
    found = re.search(r"Missing scopes: ([\w.]+(?:, [\w.]+)*)", error.message)
    return found[1].rstrip(".") if found else None


lacking = 0
# --8<-- [start:core]
for name, call in NEEDED.items():  # every endpoint that your application uses
    try:
        call()
        print(f"{name}: allowed")
    except (openai.AuthenticationError, openai.PermissionDeniedError) as error:
        scopes = missing_scopes(error)  # the words after "Missing scopes:"
        if scopes is None:
            raise  # another 401 or 403
        lacking += 1
        print(f"{name}: lacks {scopes}")  # [!code highlight]
# --8<-- [end:core]
print("ready" if lacking == 0 else f"{lacking} permission(s) to grant before the release")
