# Asks a held-back question once more without the history, and then no more.
from openai import OpenAI
from openai.types.responses import Response

client = OpenAI()
history = [{"role": "user", "content": "the long story of the project"}]
question = {"role": "user", "content": "At which temperature do we keep the baker's yeast?"}


# --8<-- [start:core]
def ask(context: list[dict]) -> tuple[str, Response]:
    response = client.responses.create(model="gpt-5.4", input=[*context, question])
    if not response.error or response.error.code != "bio_policy":
        return "as asked", response
    if context:
        return "narrowed", ask([])[1]  # [!code highlight]
    raise PermissionError(f"held back twice: {response.id}")  # stop: it is counted
# --8<-- [end:core]


how, response = ask(history)
print(f"{how}: {response.output_text}")
