# Measures the body before it is sent, and puts notes in place of the oldest attachments until it fits.
import json

import anthropic

client = anthropic.Anthropic()
LIMIT = 2_000_000  # bytes; use about 30_000_000 with the real API
NOTE = {"type": "text", "text": "(an attachment was left out; upload it with the Files API to keep it)"}


def size(messages):
    return len(json.dumps(messages).encode())


# --8<-- [start:core]
def make_it_fit(messages):
    lists = [m["content"] for m in messages if isinstance(m["content"], list)]
    taken = 0
    for blocks in lists:  # oldest first
        for at, block in enumerate(blocks):
            if block["type"] in ("image", "document") and size(messages) > LIMIT:
                blocks[at] = NOTE  # [!code highlight]
                taken += 1
    print(f"took out {taken} attachments")
    return messages
# --8<-- [end:core]


def scan():
    return {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "A" * 900_000}}


messages = [{"role": "user", "content": [scan(), scan(), scan(), {"type": "text", "text": "Read page 3."}]}]
messages[0]["content"].insert(0, scan())
reply = client.messages.create(model="claude-sonnet-5", max_tokens=256, messages=make_it_fit(messages))
print(reply.content[0].text)
