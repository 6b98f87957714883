# Turns the SDK's retries on for 503 only, and goes to another model when they are used up.
# All of these numbers are yours: together they decide how long a caller waits at most.
from google import genai
from google.genai import errors, types

MODELS = ["gemini-3.8-flash", "gemini-3.5-flash-lite"]

# generate_content sends one request unless this is set: 1 s, then 2 s, each plus up to a second.
retry = types.HttpRetryOptions(attempts=3, initial_delay=1, max_delay=8, http_status_codes=[503])
client = genai.Client(http_options=types.HttpOptions(timeout=60_000, retry_options=retry))


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    # With HttpRetryOptions(attempts=3, http_status_codes=[503]) on the client.
    for model in MODELS:
        try:
            answer = client.models.generate_content(model=model, contents=prompt)
            return answer.text  # [!code highlight]
        except errors.ServerError as error:
            if error.code != 503:
                raise
            print(f"{model} is overloaded")
    raise TimeoutError(f"no capacity for any of {MODELS}")
    # --8<-- [end:core]


print(ask("What is two plus two?"))
