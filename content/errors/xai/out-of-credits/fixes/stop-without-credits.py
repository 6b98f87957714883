# Stops a queue at the first refusal that speaks of credits, and keeps what was not sent.
import os

from openai import APIStatusError, OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.x.ai/v1"),
    api_key=os.environ["XAI_API_KEY"],
    max_retries=0,  # a 429 without credits would be repeated
    timeout=60,
)


def work(prompts: list[str]) -> list[str]:
    """Returns the prompts that are still to do."""
    # --8<-- [start:core]
    while prompts:
        messages = [{"role": "user", "content": prompts[0]}]
        try:
            answer = client.chat.completions.create(model="grok-4.3", messages=messages)
        except APIStatusError as error:
            if "credits" not in error.response.text:
                raise
            break  # [!code highlight]
        print(answer.choices[0].message.content)
        prompts = prompts[1:]
    return prompts
    # --8<-- [end:core]


rest = work(["What is two plus two?", "And three plus three?"])
if rest:
    print(f"stop: {len(rest)} prompts kept for later")
