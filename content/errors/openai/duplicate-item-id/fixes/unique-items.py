# Sends every item id once: drops repeats, and takes the id off different items that share one.
from openai import OpenAI

client = OpenAI()


def unique_items(history):
    first, repeated, answered, kept = {}, set(), set(), []
    for item in history:
        item = item if isinstance(item, dict) else item.to_dict()
        item_id, call_id = item.get("id"), item.get("call_id")
        if item.get("type", "").endswith("_output"):
            if call_id in repeated & answered:
                print(f"dropped the second output of {call_id}")
                continue
            answered.add(call_id)
        if item_id in first:
            if is_repeat(item, first[item_id]):
                print(f"dropped the second {item_id}")
                repeated.add(call_id)
                continue
            print(f"took the id {item_id} off another item")  # ids made by the client collided
            item = without_id(item)
        elif item_id:
            first[item_id] = item
        kept.append(item)
    return kept


def is_repeat(item, other):
    by_server = item.get("type") in ("reasoning", "item_reference")
    same_call = item.get("call_id") is not None and item["call_id"] == other.get("call_id")
    return by_server or same_call or item == other


def without_id(item):
    """The item as it may be sent without an id: what the assistant said becomes a plain string."""
    item = {key: value for key, value in item.items() if key != "id"}
    if item.get("role") == "assistant" and isinstance(item["content"], list):
        item.pop("status", None)
        item["content"] = "".join(part.get("text") or part.get("refusal") or "" for part in item["content"])
    return item


reasoning = {
    "type": "reasoning",
    "id": "rs_0a6e2b91c7d4f850016a2113c1d4e38192f5a6b7c8d9e0f1a2",
    "summary": [],
    "encrypted_content": "gAAAAABpIRAmple==",
}
call = {
    "type": "function_call",
    "id": "fc_0a6e2b91c7d4f850016a2113c2f5e4819287a6b5c4d3e2f1a0",
    "call_id": "call_P4hYt8LwQz3NsKd6Rv1MbXe0",
    "name": "ship_date",
    "arguments": '{"order":"A-1027"}',
}
output = {"type": "function_call_output", "call_id": call["call_id"], "output": "Monday"}
history = [{"role": "user", "content": "When does A-1027 ship?"}, reasoning, reasoning, call, output]
answer = client.responses.create(model="gpt-5.4", store=False, input=unique_items(history))
print(answer.output_text)
