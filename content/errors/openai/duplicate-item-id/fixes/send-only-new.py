# Chains by previous_response_id and sends only what the server has not seen yet.
import json

from openai import OpenAI

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

new_items = [{"role": "user", "content": "When does A-1027 ship?"}]
previous = None
for _ in range(8):
    response = client.responses.create(
        model="gpt-5.4", input=new_items, previous_response_id=previous, tools=[TOOL], store=True
    )
    calls = [item for item in response.output if item.type == "function_call"]
    if not calls:
        break
    previous = response.id  # it holds the reasoning and the calls: send neither of them again
    new_items = [
        {
            "type": "function_call_output",
            "call_id": call.call_id,
            "output": "Monday" if json.loads(call.arguments)["order"] == "A-1027" else "unknown",
        }
        for call in calls
    ]
else:
    raise RuntimeError("no answer after 8 rounds of tool calls")
print(response.output_text)
