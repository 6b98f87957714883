# Lowers the limit of the answer to what the model supports, as its refusal says, and remembers it.
import re

from openai import BadRequestError, OpenAI

client = OpenAI()
caps: dict[str, int] = {}


# --8<-- [start:core]
def create(model: str, messages: list[dict], limit: int):
    allowed = min(limit, caps.get(model, limit))
    try:
        return client.chat.completions.create(model=model, messages=messages, max_tokens=allowed)
    except BadRequestError as error:
        stated = re.search(r"supports at most (\d+) completion tokens", error.message)
        if not stated or model in caps:
            raise
        caps[model] = int(stated[1])  # [!code highlight]
        return create(model, messages, limit)
# --8<-- [end:core]


completion = create("gpt-4o", [{"role": "user", "content": "Refund order 5521?"}], 20480)
print(completion.choices[0].message.content, "cap", caps["gpt-4o"])
