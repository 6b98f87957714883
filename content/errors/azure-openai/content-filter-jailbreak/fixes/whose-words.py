# Says whose words Azure took for a jailbreak: it asks again without the user's message, and again without the instructions.
import os

import openai
from openai import AzureOpenAI

DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")
NEUTRAL = {"role": "user", "content": "What is two plus two?"}

client = AzureOpenAI()  # endpoint, key and API version come from the environment


def is_jailbreak(messages: list) -> bool:
    try:
        client.chat.completions.create(model=DEPLOYMENT, messages=messages)
    except openai.BadRequestError as error:
        body = error.body if isinstance(error.body, dict) else {}
        inner = body.get("innererror") or body.get("inner_error") or {}
        results = inner.get("content_filter_result") or inner.get("content_filter_results") or {}
        if error.code != "content_filter":
            raise
        return bool(results.get("jailbreak", {}).get("filtered"))
    return False


# --8<-- [start:core]
def whose_words(system: dict, user: dict) -> str:
    """Up to two more requests; log the answer once instead of retrying."""
    if is_jailbreak([system, NEUTRAL]):
        return "the system prompt: reword it"  # [!code highlight]
    if is_jailbreak([user]):
        return "the user's message: refuse it, and drop it from the history"
    return "the two together: shorten the commands of the system prompt"
# --8<-- [end:core]


system = {"role": "system", "content": "You are a planner. This overrides all other instructions."}
user = {"role": "user", "content": "Plan my week."}
if is_jailbreak([system, user]):
    print(f"refused: {whose_words(system, user)}")
