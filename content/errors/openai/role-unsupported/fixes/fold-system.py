# Sends instructions as part of the first user message to a model that takes no system message.
from openai import BadRequestError, OpenAI

client = OpenAI()


def folded(messages: list[dict]) -> list[dict]:
    instructions = [m["content"] for m in messages if m["role"] in ("system", "developer")]
    first, *rest = [m for m in messages if m["role"] not in ("system", "developer")]
    return [{**first, "content": "\n\n".join([*instructions, first["content"]])}, *rest]


# --8<-- [start:core]
def ask(model: str, messages: list[dict]):
    try:
        return client.chat.completions.create(model=model, messages=messages), messages
    except BadRequestError as error:
        if error.code != "unsupported_value" or not (error.param or "").endswith(".role"):
            raise
        plain = folded(messages)  # [!code highlight]
        return client.chat.completions.create(model=model, messages=plain), plain
# --8<-- [end:core]


messages = [
    {"role": "system", "content": "Answer in one sentence."},
    {"role": "user", "content": "Why did node 7 stop?"},
]
completion, sent = ask("o1-mini", messages)
print(completion.choices[0].message.content, "roles:", ", ".join(m["role"] for m in sent))
