# Takes cache marks off the oldest messages until tools, system prompt and messages hold four together.
import anthropic

client = anthropic.Anthropic()
LIMIT = 4  # one less if you also set cache_control at the top level


def marked(blocks):
    return [block for block in blocks if isinstance(block, dict) and "cache_control" in block]


# --8<-- [start:core]
def keep_four_marks(body):
    fixed = marked(body.get("tools", [])) + marked(body.get("system", []))
    blocks = [block for message in body["messages"] for block in message["content"]]
    movable = marked(blocks)  # oldest first
    surplus = max(0, len(fixed) + len(movable) - LIMIT)
    for block in movable[:surplus]:
        del block["cache_control"]  # [!code highlight]
    print(f"removed {surplus} of {len(fixed) + len(movable)} marks")
    return body
# --8<-- [end:core]


def text(words):
    return [{"type": "text", "text": words, "cache_control": {"type": "ephemeral"}}]


body = {
    "model": "claude-sonnet-5",
    "max_tokens": 1024,
    "system": text("You are brief."),
    "messages": [
        {"role": ("user", "assistant")[turn % 2], "content": text(words)}
        for turn, words in enumerate(("Hi", "Hi.", "One?", "1", "Two?"))
    ],
}
print(client.messages.create(**keep_four_marks(body)).content[0].text)
