# Leaves out tool results whose call is not in the turn right before them, then sends the history.
import anthropic

client = anthropic.Anthropic()


def calls_of(message):
    content = message["content"] if message and message["role"] == "assistant" else []
    return {block["id"] for block in content if isinstance(block, dict) and block["type"] == "tool_use"}


def keeps(block, calls):
    if block["type"] != "tool_result" or block["tool_use_id"] in calls:
        return True
    print(f"left out the result of {block['tool_use_id']}")
    return False


# --8<-- [start:core]
def drop_orphan_results(messages):
    repaired = []
    for before, message in zip([None, *messages], messages):
        content = message["content"]
        if message["role"] == "user" and isinstance(content, list):
            calls = calls_of(before)
            content = [block for block in content if keeps(block, calls)]
        if content:  # an empty message would be the next error
            repaired.append({**message, "content": content})  # [!code highlight]
    return repaired
# --8<-- [end:core]


# A window that begins behind the call.
orphan = {"type": "tool_result", "tool_use_id": "toolu_01Kd8RvTn4ZsXw2PmYb6QcJh", "content": "21"}
history = [
    {"role": "user", "content": [orphan]},
    {"role": "user", "content": "And in Oslo?"},
]
answer = client.messages.create(model="claude-sonnet-5", max_tokens=1024, messages=drop_orphan_results(history))
print(answer.content[0].text)
