# Replays a stored history: an item keeps its id only where its reasoning item is still there.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def replayable(items: list[dict]) -> list[dict]:
    result, has_reasoning = [], False
    for item in items:
        # True from a reasoning item on, until a message of yours or a tool's output.
        has_reasoning = item["type"] == "reasoning" or (has_reasoning and "id" in item)
        if "id" in item and not has_reasoning:
            item = {key: value for key, value in item.items() if key != "id"}  # [!code highlight]
        result.append(item)
    return result
# --8<-- [end:core]


stored = [
    {"type": "message", "role": "user", "content": "Why did node 7 stop?"},
    # The reasoning item that stood here was not stored.
    {"type": "function_call", "id": "fc_51b7e0c4", "call_id": "call_h2Kd81mZ", "name": "disk_usage", "arguments": "{}"},
    {"type": "function_call_output", "call_id": "call_h2Kd81mZ", "output": "100 %"},
]
history = replayable(stored)
client.responses.create(model="gpt-5.4", input=history)
changed = [item["type"] for item, before in zip(history, stored) if "id" in before and "id" not in item]
print("sent without id:", ", ".join(changed))
