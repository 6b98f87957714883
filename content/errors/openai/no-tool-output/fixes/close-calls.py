# Gives every function call and custom tool call of a replayed history an output, before it is sent.
from openai import OpenAI

client = OpenAI()
OUTPUT_TYPE = {
    "function_call": "function_call_output",
    "custom_tool_call": "custom_tool_call_output",
}
LOST = "no output was kept; the call may have run"


def close_calls(history):
    items = [item if isinstance(item, dict) else item.to_dict() for item in history]
    answered = {
        item.get("call_id") for item in items if item.get("type") in OUTPUT_TYPE.values()
    }
    closed = []
    for item in items:
        closed.append(item)
        output_type = OUTPUT_TYPE.get(item.get("type"))
        if output_type and item["call_id"] not in answered:
            print(f"closed {item['call_id']}: {LOST}")
            # Closed, not removed: a reasoning item in front of the call needs it to stay.
            closed.append({"type": output_type, "call_id": item["call_id"], "output": LOST})
    return closed


history = [
    {"role": "user", "content": "Flight and hotel for Oslo, please."},
    {
        "type": "function_call",
        "call_id": "call_Zr6Yw1KpTm9XcVd3LbQg7HsA",
        "name": "find_hotel",
        "arguments": '{"city":"Oslo"}',
    },
    {"role": "user", "content": "Are you there?"},
]
print(client.responses.create(model="gpt-5.4", input=close_calls(history)).output_text)
