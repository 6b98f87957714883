# Sends a turn again in a new container when the old one has expired, without the calls that name the old one.
from openai import BadRequestError, NotFoundError, OpenAI

client = OpenAI()
history = [
    {"role": "user", "content": "Which node is full?"},
    {"type": "code_interpreter_call", "id": "ci_6a2b3c4d", "container_id": "cntr_6a2b3c4d", "status": "completed",
     "code": "print(7)", "outputs": None},
    {"role": "assistant", "content": "Node 7."},
]


def is_lost(error) -> bool:
    return "container" in str(error).lower()


# --8<-- [start:core]
def ask(messages: list[dict], container) -> str:
    tool = {"type": "code_interpreter", "container": container}
    return client.responses.create(model="gpt-5.4", tools=[tool], input=messages).output_text


try:
    answer = ask(history, "cntr_6a2b3c4d")
except (BadRequestError, NotFoundError) as error:
    if not is_lost(error):
        raise
    kept = [item for item in history if item.get("type") != "code_interpreter_call"]
    answer = ask(kept, {"type": "auto"})  # [!code highlight]
# --8<-- [end:core]
print(answer)
