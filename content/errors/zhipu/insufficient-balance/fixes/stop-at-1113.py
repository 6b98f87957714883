# Waits at a 429 of Zhipu, except at code 1113: then the account has to be mended first.
import os
import time

from openai import OpenAI, RateLimitError

ATTEMPTS = 4

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.z.ai/api/paas/v4"),
    api_key=os.environ["ZAI_API_KEY"],
    max_retries=0,  # the SDK would repeat 1113 too
    timeout=60,
)


def ask(prompt: str) -> str | None:
    messages = [{"role": "user", "content": prompt}]
    # --8<-- [start:core]
    for attempt in range(ATTEMPTS):
        try:
            answer = client.chat.completions.create(model="glm-5", messages=messages)
            return answer.choices[0].message.content
        except RateLimitError as error:
            if error.code == "1113":
                return "stop: no balance at this endpoint (1113)"  # [!code highlight]
            if attempt == ATTEMPTS - 1:
                raise
            time.sleep(2**attempt)
    # --8<-- [end:core]


print(ask("What is two plus two?"))
