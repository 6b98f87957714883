# Waits as long as Groq says before the same request goes out again, and gives up where the wait is longer than the work is worth.
import time

from groq import Groq, RateLimitError

LONGEST_WAIT = 60.0  # seconds; a daily limit states more, and another model is the better answer then
ATTEMPTS = 4

client = Groq(max_retries=0, timeout=30)  # this loop is the only one that retries


def ask(prompt: str) -> str | None:
    request = {"model": "openai/gpt-oss-120b", "messages": [{"role": "user", "content": prompt}]}
    # --8<-- [start:core]
    for attempt in range(ATTEMPTS):
        try:
            return client.chat.completions.create(**request).choices[0].message.content
        except RateLimitError as error:
            wait = float(error.response.headers.get("retry-after", 2**attempt))
            if wait > LONGEST_WAIT or attempt == ATTEMPTS - 1:
                raise
            time.sleep(wait)  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is two plus two?"))
