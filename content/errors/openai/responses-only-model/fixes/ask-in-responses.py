# Sends messages that were written for Chat Completions to a model that answers in Responses only.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def ask(model: str, messages: list[dict]) -> str:
    # Before: client.chat.completions.create(model=model, messages=messages)
    response = client.responses.create(model=model, input=messages)  # [!code highlight]
    if response.status != "completed":
        raise RuntimeError(f"{response.status}: {response.incomplete_details or response.error}")
    # Before: completion.choices[0].message.content
    return response.output_text
# --8<-- [end:core]


messages = [
    {"role": "system", "content": "Answer in one sentence."},
    {"role": "user", "content": "Why did node 7 stop?"},
]
print(ask("gpt-5-pro", messages))
