# Replays a history to a server that stores nothing: content only, no references.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def self_contained(items: list[dict]) -> list[dict]:
    kept = []
    for item in items:
        if item["type"] == "item_reference":
            continue
        if item["type"] != "reasoning":
            kept.append({key: value for key, value in item.items() if key != "id"})  # [!code highlight]
        elif item.get("encrypted_content"):
            kept.append(item)
    return kept
# --8<-- [end:core]


history = [
    {"type": "message", "role": "user", "content": "Why did node 7 stop?"},
    {"type": "reasoning", "id": "rs_51b7e0c4", "summary": []},
    {"type": "message", "id": "msg_51b7e0c5", "role": "assistant", "content": "Its disk is full."},
    {"type": "message", "role": "user", "content": "Which volume?"},
]
items = self_contained(history)
client.responses.create(model="gpt-5.4", store=False, input=items)
print("sent:", ", ".join(item["type"] for item in items))
