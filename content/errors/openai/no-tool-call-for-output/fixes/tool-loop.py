# Runs a tool loop that carries every output item forward, so calls and outputs stay paired.
import json

from openai import OpenAI

client = OpenAI()
TOOL = {
    "type": "function",
    "name": "get_temperature",
    "description": "Current temperature of a city in degrees Celsius.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}


def get_temperature(city: str) -> str:
    return {"Lisbon": "21", "Oslo": "4"}[city]


history = [{"role": "user", "content": "How warm is it in Lisbon?"}]
for _ in range(8):
    response = client.responses.create(model="gpt-5.4", input=history, tools=[TOOL])
    if response.status != "completed":
        raise RuntimeError(f"{response.id}: {response.status}")  # its calls may be cut: never run them
    history += response.output  # all of it: reasoning items, messages and every function_call
    calls = [item for item in response.output if item.type == "function_call"]
    if not calls:
        break
    for call in calls:
        try:
            result = get_temperature(**json.loads(call.arguments))
        except Exception as error:  # a failing tool still owes the model an output
            result = f"failed: {error}"
        # call_id (call_...), never id (fc_...)
        history.append({"type": "function_call_output", "call_id": call.call_id, "output": result})
else:
    raise RuntimeError("no answer after 8 rounds of tool calls")
print(response.output_text)
