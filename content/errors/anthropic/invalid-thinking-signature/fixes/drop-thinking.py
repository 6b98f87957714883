# Sends a history again without its thinking blocks where a signature in it is refused.
import anthropic

client = anthropic.Anthropic()


def without_thinking(message):
    content = message["content"]
    if isinstance(content, str):
        return message
    return {**message, "content": [b for b in content if b["type"] not in ("thinking", "redacted_thinking")]}


# --8<-- [start:core]
def ask(messages, **request):
    try:
        return client.messages.create(messages=messages, **request)
    except anthropic.BadRequestError as error:
        if "Invalid `signature`" not in (error.api_message or ""):
            raise
    clean = [m for m in map(without_thinking, messages) if m["content"]]
    print(f"dropped {blocks(messages) - blocks(clean)} thinking block(s)")
    return client.messages.create(messages=clean, **request)  # [!code highlight]
# --8<-- [end:core]


def blocks(messages):
    return sum(len(m["content"]) for m in messages if not isinstance(m["content"], str))


thought = {"type": "thinking", "thinking": "Lisbon …", "signature": "from-another-model"}
history = [
    {"role": "user", "content": "Which city is warmer?"},
    {"role": "assistant", "content": [thought, {"type": "text", "text": "Lisbon."}]},
    {"role": "user", "content": "Why?"},
]
print(ask(history, model="claude-sonnet-5", max_tokens=256).content[0].text)
