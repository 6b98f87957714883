# Reads the three numbers of DeepSeek's refusal: gives the answer what is left, or drops the oldest turn.
import os
import re

from openai import BadRequestError, OpenAI

SHORTEST_ANSWER = 1024  # tokens; below this a turn is dropped instead
NUMBERS = re.compile(r"length is (\d+) tokens\..*\((\d+) in the messages")

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.deepseek.com"),
    api_key=os.environ["DEEPSEEK_API_KEY"],
    timeout=120,
)


def without_oldest_turn(messages: list[dict]) -> list[dict]:
    """Keeps the system message; a turn goes with its tool results, because half a turn is refused too."""
    head, rest = messages[:1], messages[1:]
    ends = [index for index, message in enumerate(rest) if message["role"] == "user"]
    if len(ends) < 2:
        raise ValueError("a single turn is longer than the context: shorten its text")
    return head + rest[ends[1] :]


def ask(messages: list[dict], room: int = 8192) -> str | None:
    # --8<-- [start:core]
    request = {"model": "deepseek-flash", "messages": messages, "max_tokens": room}
    try:
        return client.chat.completions.create(**request).choices[0].message.content
    except BadRequestError as error:
        numbers = NUMBERS.search(str(error))
        if not numbers:
            raise
        left = int(numbers[1]) - int(numbers[2])
    if left >= SHORTEST_ANSWER:
        return ask(messages, left)  # [!code highlight]
    return ask(without_oldest_turn(messages), room)
    # --8<-- [end:core]


print(ask([{"role": "system", "content": "Be brief."}, {"role": "user", "content": "What is two plus two?"}]))
