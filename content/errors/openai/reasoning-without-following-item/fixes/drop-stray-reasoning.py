# Drops reasoning items whose next item is missing or carries no id from the model.
from openai import OpenAI

client = OpenAI()


def is_reasoning(item):
    is_reference = item.get("type") == "item_reference" and item["id"].startswith("rs_")
    return item.get("type") == "reasoning" or is_reference


def is_from_model(item):
    """A message, call or reference that still carries the id it was returned with."""
    if item.get("role", "assistant") != "assistant" or item.get("type", "").endswith("_output"):
        return False
    return bool(item.get("id"))


def drop_stray_reasoning(history):
    history = [item if isinstance(item, dict) else item.to_dict() for item in history]
    # --8<-- [start:core]
    kept = []
    for item in reversed(history):
        follower = kept[-1] if kept else {}  # the item behind this one
        if is_reasoning(item) and item.get("id") and not is_from_model(follower):
            print(f"dropped {item['id']}: nothing of its response follows")
            continue  # [!code highlight]
        kept.append(item)
    return kept[::-1]
    # --8<-- [end:core]


# The window lost the function_call that followed the first reasoning item.
history = [
    {"role": "user", "content": "How cold is it in Oslo?"},
    {
        "type": "reasoning",
        "id": "rs_0b7d41f2c9e8a635016a2104d7f3e48196a5c3b2d1e0f9a8b7",
        "summary": [],
        "encrypted_content": "gAAAAABpIQAmple==",
    },
    {"role": "user", "content": "It was 4 degrees, and 21 in Lisbon. Which is colder?"},
]
response = client.responses.create(
    model="gpt-5.4", store=False, input=drop_stray_reasoning(history)
)
print(response.output_text)
