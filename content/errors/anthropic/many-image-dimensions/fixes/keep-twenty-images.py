# Keeps the newest twenty images of a conversation and puts a note in place of the older ones.
import anthropic

client = anthropic.Anthropic()
KEEP = 20  # above that every image may have 2,000 pixels only
NOTE = {"type": "text", "text": "(an older image was left out)"}


def blocks_of(messages):
    """All lists of blocks, newest message last; those in tool results included."""
    for message in messages:
        if isinstance(message["content"], list):
            yield message["content"]
            yield from (b["content"] for b in message["content"] if isinstance(b.get("content"), list))


# --8<-- [start:core]
def keep_twenty_images(messages):
    images = [
        (blocks, at)
        for blocks in blocks_of(messages)
        for at, block in enumerate(blocks)
        if block["type"] == "image"
    ]
    old = images[: max(0, len(images) - KEEP)]
    for blocks, at in old:
        blocks[at] = NOTE  # [!code highlight]
    print(f"replaced {len(old)} of {len(images)} images")
# --8<-- [end:core]


PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"
image = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": PNG}}
messages = [{"role": "user", "content": [image] * 23 + [{"type": "text", "text": "What changed?"}]}]
keep_twenty_images(messages)
print(client.messages.create(model="claude-sonnet-5", max_tokens=256, messages=messages).content[0].text)
