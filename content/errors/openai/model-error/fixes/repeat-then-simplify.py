# Repeats a run whose content was invalid, then tries once without the names of assistants that reports blame.
import openai
from openai import OpenAI

# --8<-- [start:core]
client = OpenAI(max_retries=4)  # [!code highlight]


def ask(messages: list[dict]) -> str:
    try:  # the SDK repeats each 500 with growing pauses
        answer = client.chat.completions.create(model="gpt-5.4", messages=messages)
    except openai.InternalServerError as error:
        if error.type != "model_error":
            raise
        plain = [{k: m[k] for k in m if (m["role"], k) != ("assistant", "name")} for m in messages]
        answer = client.chat.completions.create(model="gpt-5.4", messages=plain)
    return answer.choices[0].message.content or ""
# --8<-- [end:core]


print("answer:", ask([{"role": "user", "name": "max", "content": "Answer with the word pong."}]))
