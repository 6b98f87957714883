# Makes a history that strict chat templates take: system text goes into the first user turn, neighbors of one role become one.
from openai import OpenAI

client = OpenAI(timeout=60)  # OPENAI_BASE_URL is the address of vLLM


def alternating(messages: list[dict]) -> list[dict]:
    # --8<-- [start:core]
    turns: list[dict] = []
    for message in messages:
        role = "user" if message["role"] == "system" else message["role"]
        if turns and turns[-1]["role"] == role:
            turns[-1]["content"] += "\n\n" + message["content"]  # [!code highlight]
        else:
            turns.append({"role": role, "content": message["content"]})
    return turns if turns[0]["role"] == "user" else turns[1:]
    # --8<-- [end:core]


history = [
    {"role": "system", "content": "You write an encyclopedia."},
    {"role": "user", "content": "What is the capital of Canada?"},
    {"role": "user", "content": "Answer in one word."},
]
answer = client.chat.completions.create(model="gemma-3", messages=alternating(history))
print(answer.choices[0].message.content)
