# Finds out which part of Azure's content filter refused a prompt. The message never says it; the body of the error does.
import os

import openai
from openai import AzureOpenAI

DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")

client = AzureOpenAI()  # endpoint, key and API version come from the environment; the SDK sends a 400 only once


def refused_by(error: openai.BadRequestError) -> list[str]:
    """Categories with filtered true, such as jailbreak or violence (medium). Two spellings of the inner object exist."""
    body = error.body if isinstance(error.body, dict) else {}
    inner = body.get("innererror") or body.get("inner_error") or {}
    results = inner.get("content_filter_result") or inner.get("content_filter_results") or {}
    found = {name: result for name, result in results.items() if isinstance(result, dict) and result.get("filtered")}
    return [f"{name} ({result['severity']})" if "severity" in result else name for name, result in found.items()]


def ask(messages: list) -> str | None:
    # --8<-- [start:core]
    try:
        answer = client.chat.completions.create(model=DEPLOYMENT, messages=messages)
    except openai.BadRequestError as error:
        if error.code != "content_filter":
            raise
        # The category is in e.body["innererror"], not in the message.
        print(f"refused: {', '.join(refused_by(error)) or 'no category given'}")
        messages.pop()  # [!code highlight]
        return None  # the same text is refused again: change it
    return answer.choices[0].message.content
    # --8<-- [end:core]


ask([{"role": "user", "content": "Say hello."}])
