# Sends a history without the ids that do not have the prefix of their item's type.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
PREFIX = {"function_call": "fc", "function_call_output": "fc", "custom_tool_call": "ctc"}
PREFIX |= {"reasoning": "rs", "message": "msg"}


def with_own_ids(items: list[dict]) -> list[dict]:
    def is_own(item: dict) -> bool:
        return item.get("id", "").startswith(PREFIX.get(item.get("type"), ""))  # others keep theirs

    # call_id stays as it is: it ties the call to its output.
    bare = [{key: item[key] for key in item if key != "id"} for item in items]
    return [item if is_own(item) else bare[at] for at, item in enumerate(items)]  # [!code highlight]
# --8<-- [end:core]


history = [
    {"role": "user", "content": "Why did node 7 stop?"},
    {"type": "reasoning", "id": "item_c270d5511c7129ad", "summary": [], "encrypted_content": "gAAA-dummy"},
    {"type": "function_call", "id": "call_7", "call_id": "call_7", "name": "disk_usage", "arguments": '{"node":7}'},
    {"type": "function_call_output", "call_id": "call_7", "output": "100 %"},
]
sent = with_own_ids(history)
client.responses.create(model="gpt-5.4", input=sent)
dropped = sorted(old["type"] for old, new in zip(history, sent) if "id" in old and "id" not in new)
print("sent without id:", ", ".join(dropped))
