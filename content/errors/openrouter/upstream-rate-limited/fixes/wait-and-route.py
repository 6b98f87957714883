# Gives OpenRouter a list of models to route to, and waits as told when the upstream's shared pool is empty.
import os
import time

import openai
from openai import OpenAI

MODELS = ["z-ai/glm-5.3-flash", "mistralai/mistral-small-3.2"]  # in your order; any error of the first leads to the next
ATTEMPTS = 4
MAX_WAIT = 30.0  # seconds that a caller may be kept waiting

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    max_retries=0,  # this loop is the only one that retries
)


def upstream(error: openai.APIStatusError) -> dict:
    """`metadata` of the error: who refused and why. Without it the limit is OpenRouter's own."""
    body = error.body if isinstance(error.body, dict) else {}
    return body.get("metadata") or {}


def ask(prompt: str) -> str | None:
    for attempt in range(ATTEMPTS):
        try:
            answer = client.chat.completions.create(
                model=MODELS[0],
                messages=[{"role": "user", "content": prompt}],
                extra_body={"models": MODELS},
            )
            return answer.choices[0].message.content
        except openai.RateLimitError as error:
            reason = upstream(error)
            if "provider_name" not in reason or attempt == ATTEMPTS - 1:
                raise
            print(f"{reason['provider_name']} is full: {reason.get('raw', '')[:60]}")
            wait = float(error.response.headers.get("retry-after", 2**attempt))
            time.sleep(min(wait, MAX_WAIT))


print(ask("What is two plus two?"))
