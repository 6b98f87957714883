# Moves to the replacement of a model that this project may not use, and says so once.
from google import genai
from google.genai import errors

# From https://ai.google.dev/gemini-api/docs/deprecations; keep it in configuration.
REPLACEMENTS = {"gemini-2.5-flash": "gemini-3.5-flash-lite", "gemini-2.5-pro": "gemini-3.8-flash"}
client = genai.Client()


def ask(prompt: str, model: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.models.generate_content(model=model, contents=prompt).text
    except errors.ClientError as error:
        newer = REPLACEMENTS.get(model)
        if newer is None or "no longer available to new users" not in (error.message or ""):
            raise
        print(f"{model} is closed to this project, using {newer}")
        return ask(prompt, newer)  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is two plus two?", "gemini-2.5-flash"))
