# Switches JSON mode on together with the instruction that it needs.
import json

from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def ask_json(system: str, text: str, fields: str) -> dict:
    instruction = f"{system}\nAnswer with one JSON object with the fields {fields}."  # [!code highlight]
    completion = client.chat.completions.create(
        model="gpt-5.4",
        messages=[{"role": "system", "content": instruction}, {"role": "user", "content": text}],
        response_format={"type": "json_object"},
    )
    if completion.choices[0].finish_reason != "stop":
        raise RuntimeError(f"cut off: {completion.choices[0].finish_reason}")
    return json.loads(completion.choices[0].message.content)
# --8<-- [end:core]


answer = ask_json("You decide on refunds.", "Refund order 5521?", "order and refund")
print(answer["order"], answer["refund"])
