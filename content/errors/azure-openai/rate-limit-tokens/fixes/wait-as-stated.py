# Waits as long as Azure asks, in one loop, and gives up where the wait is no matter of seconds.
import os
import random
import time

import openai
from openai import AzureOpenAI

DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")
ATTEMPTS = 6  # yours to choose
LONGEST_WAIT = 120.0  # seconds; a day's wait (86400) needs another deployment and no patience
MAX_TOKENS = 400  # what an answer needs; all of it is taken from the tokens of this minute

client = AzureOpenAI(max_retries=0)  # this loop is the only one that retries


def stated_wait(headers) -> float:
    if "retry-after-ms" in headers:
        return float(headers["retry-after-ms"]) / 1000
    return float(headers.get("retry-after", 10))


def send(messages: list) -> str | None:
    answer = client.chat.completions.create(model=DEPLOYMENT, messages=messages, max_tokens=MAX_TOKENS)
    return answer.choices[0].message.content


# --8<-- [start:core]
def ask(messages: list) -> str | None:
    for attempt in range(1, ATTEMPTS + 1):
        try:
            return send(messages)
        except openai.RateLimitError as error:
            wait = stated_wait(error.response.headers)
            if attempt == ATTEMPTS or wait > LONGEST_WAIT:
                raise
            time.sleep(wait + random.uniform(0, 0.5))  # [!code highlight]
# --8<-- [end:core]


print(ask([{"role": "user", "content": "Say hello."}]))
