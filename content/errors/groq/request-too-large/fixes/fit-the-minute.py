# Lowers the tokens reserved for the answer until the request fits into Groq's minute, and stops where the prompt alone is too long.
import re

from groq import APIStatusError, Groq

SHORTEST_ANSWER = 256  # tokens; below this an answer is of no use here
NUMBERS = re.compile(r"Limit (\d+), Requested (\d+)")

client = Groq(timeout=30)


def ask(prompt: str, room: int = 8192) -> str | None:
    request = {"model": "openai/gpt-oss-20b", "messages": [{"role": "user", "content": prompt}]}
    # --8<-- [start:core]
    try:
        answer = client.chat.completions.create(**request, max_completion_tokens=room)
    except APIStatusError as error:
        numbers = NUMBERS.search(str(error)) if error.status_code in (413, 429) else None
        smaller = room - int(numbers[2]) + int(numbers[1]) if numbers else 0
        if smaller < SHORTEST_ANSWER:
            raise  # the prompt has to become shorter, or the model another one
        return ask(prompt, smaller)  # [!code highlight]
    return answer.choices[0].message.content
    # --8<-- [end:core]


print(ask("What is two plus two?"))
