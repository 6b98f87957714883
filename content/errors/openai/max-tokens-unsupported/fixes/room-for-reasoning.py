# Asks once more with a larger limit when reasoning used all of max_completion_tokens and no text came.
from openai import OpenAI

client = OpenAI()
FIRST_LIMIT = 400  # what max_tokens used to be, for text alone
WITH_REASONING = 25_000  # OpenAI's starting advice for reasoning and text together


def ask(messages: list) -> str:
    for limit in (FIRST_LIMIT, WITH_REASONING):
        completion = client.chat.completions.create(
            model="gpt-5.4", messages=messages, max_completion_tokens=limit
        )
        choice = completion.choices[0]
        if choice.finish_reason != "length":
            return choice.message.content
        spent = completion.usage.completion_tokens_details.reasoning_tokens
        print(f"limit {limit}: {spent} tokens of reasoning, {len(choice.message.content or '')} characters of text")
    raise RuntimeError("cut off again: shorten the task or lower reasoning_effort")


print(ask([{"role": "user", "content": "Why did node 7 stop?"}]))
