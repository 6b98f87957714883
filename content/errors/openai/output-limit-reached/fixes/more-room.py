# Repeats a call once with a larger limit where reasoning left no room for an answer.
from openai import BadRequestError, OpenAI

client = OpenAI()
MORE = 25_000  # OpenAI's advice for reasoning and output to begin with; yours to choose.


# --8<-- [start:core]
def create(model: str, messages: list[dict], limit: int):
    request = {"model": model, "messages": messages}
    try:
        return client.chat.completions.create(**request, max_completion_tokens=limit)
    except BadRequestError as error:
        if limit >= MORE or "output limit was reached" not in error.message:
            raise
        return client.chat.completions.create(**request, max_completion_tokens=MORE)  # [!code highlight]
# --8<-- [end:core]


completion = create("gpt-5.4", [{"role": "user", "content": "Refund order 5521?"}], 64)
print(completion.choices[0].message.content)
