# Asks in Chat Completions, and in Responses where the model answers there only. Remembers which.
from openai import NotFoundError, OpenAI

client = OpenAI()
elsewhere: set[str] = set()


# --8<-- [start:core]
def ask(model: str, messages: list[dict]) -> str:
    if model not in elsewhere:
        try:
            completion = client.chat.completions.create(model=model, messages=messages)
            return completion.choices[0].message.content
        except NotFoundError as error:
            if "not a chat model" not in error.message:
                raise
            elsewhere.add(model)
    return client.responses.create(model=model, input=messages).output_text  # [!code highlight]
# --8<-- [end:core]


print(ask("gpt-5.3-codex", [{"role": "user", "content": "Why did node 7 stop?"}]))
