# Caps the answer at what the credit covers, once, and says so; below a useful length it stops.
import os
import re

from openai import APIStatusError, OpenAI

SHORTEST_ANSWER = 512  # tokens; below this it is better to stop and add credits

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    timeout=60,
)


def ask(prompt: str, **cap: int) -> str | None:
    request = {"model": "openai/gpt-5.6-luna", "messages": [{"role": "user", "content": prompt}]}
    # --8<-- [start:core]
    try:
        answer = client.chat.completions.create(**request, **cap)
    except APIStatusError as error:
        covered = re.search(r"can only afford (\d+)", str(error))
        if error.status_code != 402 or cap or not covered:
            raise
        if int(covered[1]) < SHORTEST_ANSWER:
            raise SystemExit(f"too little for an answer, add credits: {error}") from error
        return ask(prompt, max_tokens=int(covered[1]))  # [!code highlight]
    return answer.choices[0].message.content
    # --8<-- [end:core]


print(ask("What is two plus two?"))
