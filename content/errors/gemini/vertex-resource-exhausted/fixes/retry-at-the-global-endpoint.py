# Retries a 429 of Vertex AI's shared pool. The client reads GOOGLE_GENAI_USE_VERTEXAI, GOOGLE_CLOUD_PROJECT and
# GOOGLE_CLOUD_LOCATION; set the last to `global` unless your data must stay in a region.
from google import genai
from google.genai import errors, types

MODEL = "gemini-3.8-flash"

# Off by default. About 1 and 2 seconds; the pool refuses for moments, and a long loop only adds load.
retry = types.HttpRetryOptions(attempts=3, initial_delay=1, max_delay=10, http_status_codes=[429])
client = genai.Client(http_options=types.HttpOptions(retry_options=retry))


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    # With HttpRetryOptions(attempts=3, http_status_codes=[429]) on the client, at `global`.
    try:
        answer = client.models.generate_content(model=MODEL, contents=prompt)
        return answer.text  # [!code highlight]
    except errors.ClientError as error:
        if error.code == 429 and "Resource exhausted" in (error.message or ""):
            raise TimeoutError("no shared capacity: queue it or change the model") from error
        raise
    # --8<-- [end:core]


print(ask("What is two plus two?"))
