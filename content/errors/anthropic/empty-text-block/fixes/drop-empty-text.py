# Drops texts without a visible character, and messages that have nothing left, before sending.
import anthropic

client = anthropic.Anthropic()


def says_something(block):
    return block["type"] != "text" or bool(block["text"].strip())


def as_blocks(content):
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


# --8<-- [start:core]
def drop_empty_text(messages):
    kept, dropped = [], 0
    for message in messages:
        blocks = as_blocks(message["content"])
        full = [block for block in blocks if says_something(block)]
        dropped += len(blocks) - len(full)
        if full:
            kept.append({**message, "content": full})  # [!code highlight]
    print(f"dropped {dropped} empty texts")
    return kept
# --8<-- [end:core]


call = {"type": "tool_use", "id": "toolu_01Qm4RwZ8sKtVb2NxLpYd6Hc", "name": "today", "input": {}}
result = {"type": "tool_result", "tool_use_id": call["id"], "content": "2026-11-29"}
history = [
    {"role": "user", "content": "What day is it?"},
    {"role": "assistant", "content": [{"type": "text", "text": ""}, call]},
    {"role": "user", "content": [result, {"type": "text", "text": " "}]},
]
today = {"name": "today", "input_schema": {"type": "object", "properties": {}}}
reply = client.messages.create(
    model="claude-sonnet-5", max_tokens=256, tools=[today], messages=drop_empty_text(history)
)
print(reply.content[0].text)
