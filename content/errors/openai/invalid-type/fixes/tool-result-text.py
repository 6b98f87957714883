# Turns whatever a tool returns into the text that a tool message needs.
import json

from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def as_text(result: object) -> str:
    if result is None:
        return ""
    if isinstance(result, str):
        return result
    return json.dumps(result, ensure_ascii=False, default=str)  # [!code highlight]


def tool_message(call_id: str, result: object) -> dict:
    return {"role": "tool", "tool_call_id": call_id, "content": as_text(result)}
# --8<-- [end:core]


call = {"id": "call_h2Kd81mZ", "type": "function", "function": {"name": "disk_usage", "arguments": '{"node":7}'}}
messages = [
    {"role": "user", "content": "Why did node 7 stop?"},
    {"role": "assistant", "tool_calls": [call]},
    tool_message("call_h2Kd81mZ", {"node": 7, "disk": "100 %"}),
]
client.chat.completions.create(model="gpt-5.4", messages=messages)
print("sent:", messages[-1]["content"])
