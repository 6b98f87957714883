# Gives OpenRouter a list of models to route to, and waits as told when the upstream's shared pool is empty.
import os
import time

import openai
from openai import OpenAI

MODELS = ["z-ai/glm-5.3-flash", "mistralai/mistral-small-3.2"]  # in your order; any error of the first leads to the next

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    max_retries=0,  # the loop below is the only one that retries
)


def is_upstream(error: openai.APIStatusError) -> bool:
    """Whether the error names who refused, or says that a repeat can pass. If not, the limit may be your account's."""
    body = error.body if isinstance(error.body, dict) else {}
    metadata, availability = body.get("metadata") or {}, body.get("availability") or {}
    named = metadata.get("provider_name") or metadata.get("provider_code")
    return bool(named or availability.get("retryable"))


def ask(prompt: str) -> str | None:
    request = {"model": MODELS[0], "messages": [{"role": "user", "content": prompt}]}
    # Yours to choose: four attempts, and 30 s as the longest that a caller is kept waiting.
    # --8<-- [start:core]
    for attempt in range(4):
        try:
            answer = client.chat.completions.create(**request, extra_body={"models": MODELS})
            return answer.choices[0].message.content
        except openai.RateLimitError as error:
            wait = float(error.response.headers.get("retry-after", 2**attempt))
            if not is_upstream(error) or wait > 30 or attempt == 3:
                raise  # perhaps a limit of your own account, or too long to wait
            print(f"full upstream, waiting {wait:.0f} s")
            time.sleep(wait)  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is two plus two?"))
