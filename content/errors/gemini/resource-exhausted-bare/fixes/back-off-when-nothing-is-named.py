# Backs off on a 429 that names no quota, and passes on those that name one: they need another answer than a pause.
import random
import time

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
ATTEMPTS = 5  # yours to choose, as are the pauses: 2, 4, 8 and 16 seconds with up to a half more
client = genai.Client()  # sends one request by itself, so this loop is the only one


def names_a_quota(error: errors.APIError) -> bool:
    body = error.details if isinstance(error.details, dict) else {}
    return any(item.get("violations") for item in body.get("error", {}).get("details", []))


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return client.models.generate_content(model=MODEL, contents=prompt).text
        except errors.ClientError as error:
            if error.code != 429 or names_a_quota(error) or attempt == ATTEMPTS:
                raise
            # No delay is stated, so the pauses grow, and no two workers wait equally long.
            time.sleep(2**attempt * random.uniform(1, 1.5))  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is two plus two?"))
