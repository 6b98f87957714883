# Repeats a request that Mistral's rate limit refused: after the stated wait, or after growing ones.
import os
import random
import time

from openai import OpenAI, RateLimitError

ATTEMPTS = 5
LONGEST_WAIT = 60.0  # seconds; yours to choose

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.mistral.ai/v1"),
    api_key=os.environ["MISTRAL_API_KEY"],
    max_retries=0,  # this loop is the only one that retries
    timeout=60,
)


def ask(prompt: str) -> str | None:
    request = {"model": "mistral-small-latest", "messages": [{"role": "user", "content": prompt}]}
    # --8<-- [start:core]
    for attempt in range(ATTEMPTS):
        try:
            return client.chat.completions.create(**request).choices[0].message.content
        except RateLimitError as error:
            if attempt == ATTEMPTS - 1:
                raise
            stated = error.response.headers.get("retry-after", "")
            wait = float(stated) if stated.isdecimal() else 2**attempt
            time.sleep(min(wait, LONGEST_WAIT) + random.random())  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is two plus two?"))
