# Chains by previous_response_id and sends only what the server has not seen yet.
import json

from openai import OpenAI
from openai.types.responses import ResponseFunctionToolCall

client = OpenAI()
TOOL = {
    "type": "function",
    "name": "ship_date",
    "description": "Day on which an order ships.",
    "parameters": {
        "type": "object",
        "properties": {"order": {"type": "string"}},
        "required": ["order"],
        "additionalProperties": False,
    },
    "strict": True,
}


def output_of(call: ResponseFunctionToolCall) -> dict:
    day = "Monday" if json.loads(call.arguments)["order"] == "A-1027" else "unknown"
    return {"type": "function_call_output", "call_id": call.call_id, "output": day}


# --8<-- [start:core]
previous, new_items = None, [{"role": "user", "content": "When does A-1027 ship?"}]
for _ in range(8):  # rounds of tool calls, yours to limit
    response = client.responses.create(
        model="gpt-5.4", input=new_items, previous_response_id=previous, tools=[TOOL]
    )
    calls = [item for item in response.output if item.type == "function_call"]
    if not calls:
        break
    previous = response.id  # it holds the reasoning and the calls already
    new_items = [output_of(call) for call in calls]  # [!code highlight]
# --8<-- [end:core]
else:
    raise RuntimeError("no answer after 8 rounds of tool calls")
print(response.output_text)
