# Tries the cheap tier a few times, and pays for the ordinary one when it stays full.
import time

from openai import OpenAI, RateLimitError
from openai.types.responses import Response

FLEX_TRIES = 2  # yours to choose, like the pause: 30 seconds or more in production
PAUSE_SECONDS = 1

# The SDK's own retries come within seconds; flex needs longer pauses, and 15 minutes for an answer.
client = OpenAI(timeout=900, max_retries=0)


# --8<-- [start:core]
def ask(text: str) -> Response:
    for attempt in range(FLEX_TRIES):
        time.sleep(PAUSE_SECONDS * attempt)  # [!code highlight]
        try:
            return client.responses.create(model="gpt-5.4", input=text, service_tier="flex")
        except RateLimitError as error:
            if "unavailable" not in f"{error.code} {error}".lower():  # a rate limit
                raise
    return client.responses.create(model="gpt-5.4", input=text, service_tier="default")
# --8<-- [end:core]


response = ask("Why did node 7 stop?")
print(f"{response.service_tier}: {response.output_text}")
