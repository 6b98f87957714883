# Puts a note in place of every image whose base64 is above the limit, before the API refuses the request.
import anthropic

client = anthropic.Anthropic()
LIMIT = 5 * 1024 * 1024  # the second number of the message that you get
NOTE = {"type": "text", "text": "(an image was too large and was left out)"}


def lists_of(messages):
    """All lists of blocks, those in tool results included."""
    for message in messages:
        if isinstance(message["content"], list):
            yield message["content"]
            yield from (b["content"] for b in message["content"] if isinstance(b.get("content"), list))


# --8<-- [start:core]
def leave_out_large(messages):
    left_out = 0
    for blocks in lists_of(messages):
        for at, block in enumerate(blocks):
            base64 = block.get("source", {}).get("data", "")
            if block["type"] == "image" and len(base64) > LIMIT:
                blocks[at] = NOTE  # [!code highlight]
                left_out += 1
    print(f"left out {left_out} images")
# --8<-- [end:core]


def image(size):
    return {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "A" * size}}


call = {"type": "tool_use", "id": "toolu_01Photo", "name": "take_photo", "input": {}}
result = {"type": "tool_result", "tool_use_id": "toolu_01Photo", "content": [image(LIMIT + 4)]}
messages = [
    {"role": "user", "content": [image(LIMIT + 4), image(400), {"type": "text", "text": "Compare them."}]},
    {"role": "assistant", "content": [call]},
    {"role": "user", "content": [result]},
]
tools = [{"name": "take_photo", "input_schema": {"type": "object", "properties": {}}}]
leave_out_large(messages)
reply = client.messages.create(model="claude-sonnet-5", max_tokens=256, tools=tools, messages=messages)
print(reply.content[0].text)
