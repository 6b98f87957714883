# Shortens call ids that another system made, so that call and output keep the same id.
import hashlib

from openai import OpenAI

client = OpenAI()
LIMIT = 64  # of call_id, by the message of the refusal


# --8<-- [start:core]
def short(call_id: str) -> str:
    # A hash and no cut: two long ids may share their beginning.
    return call_id if len(call_id) <= LIMIT else hashlib.sha256(call_id.encode()).hexdigest()


def with_short_ids(items: list[dict]) -> list[dict]:
    return [
        {**item, "call_id": short(item["call_id"])} if "call_id" in item else item  # [!code highlight]
        for item in items
    ]
# --8<-- [end:core]


foreign = "router-a/session-5521/turn-17/" + "disk_usage-" * 5
history = with_short_ids(
    [
        {"role": "user", "content": "Why did node 7 stop?"},
        {"type": "function_call", "call_id": foreign, "name": "disk_usage", "arguments": '{"node":7}'},
        {"type": "function_call_output", "call_id": foreign, "output": "100 %"},
    ]
)
client.responses.create(model="gpt-5.4", input=history)
lengths = [len(item["call_id"]) for item in history if "call_id" in item]
print(f"sent: {len(lengths)} items with call_id of {max(lengths)} characters")
