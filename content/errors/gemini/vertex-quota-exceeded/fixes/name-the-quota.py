# Stops at a quota of the project and says which one has to be raised, instead of retrying for minutes.
import re

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
# For Vertex AI: GOOGLE_GENAI_USE_VERTEXAI, GOOGLE_CLOUD_PROJECT and GOOGLE_CLOUD_LOCATION. Sends one request by itself.
client = genai.Client()

NAMED = re.compile(r"Quota exceeded for (aiplatform\.googleapis\.com/\S+) with base model: ([\w.-]*[\w-])")


class QuotaOfProject(Exception):
    """Look the limit up: at 0 somebody has to raise it, above 0 a minute may be enough."""


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.models.generate_content(model=MODEL, contents=prompt).text
    except errors.ClientError as error:
        # “Quota exceeded for aiplatform.googleapis.com/… with base model: …”
        found = NAMED.search(error.message or "")
        if found:
            raise QuotaOfProject(f"raise {found[1]} for {found[2]}") from error  # [!code highlight]
        raise
    # --8<-- [end:core]


try:
    ask("What is two plus two?")
except QuotaOfProject as stop:
    print(f"stop: {stop}")
