# Puts a result behind every tool call of a stored history, in front of any text, then sends it.
import anthropic

client = anthropic.Anthropic()
LOST = "The result was lost; the tool may have run."  # so that Claude does not blindly run it again


def blocks(message):
    content = message["content"]
    return [{"type": "text", "text": content}] if isinstance(content, str) else list(content)


def lost(call_id):
    print(f"closed {call_id}")
    return {"type": "tool_result", "tool_use_id": call_id, "is_error": True, "content": LOST}


def calls_of(message):
    return [block["id"] for block in blocks(message) if block["type"] == "tool_use"]


def behind(messages):
    """The results in the user message behind a call, by id, and everything else in it."""
    content = [block for message in messages if message["role"] == "user" for block in blocks(message)]
    results = {block["tool_use_id"]: block for block in content if block["type"] == "tool_result"}
    return results, [block for block in content if block["type"] != "tool_result"]


# --8<-- [start:core]
def close_open_calls(messages):
    repaired = []
    for at, message in enumerate(messages):
        if message["role"] == "user" and at and calls_of(messages[at - 1]):
            continue  # written anew, together with its call
        repaired.append(message)
        if calls := calls_of(message):
            found, rest = behind(messages[at + 1 : at + 2])
            results = [found.get(call_id) or lost(call_id) for call_id in calls]
            repaired.append({"role": "user", "content": results + rest})  # [!code highlight]
    return repaired
# --8<-- [end:core]


def tool_use(call_id, city):
    return {"type": "tool_use", "id": call_id, "name": "get_weather", "input": {"city": city}}


# Two parallel calls: one result came, the other tool was stopped, and the user went on talking.
OPEN, DONE = "toolu_01Vb7Kq2ZtYw9RdLx4HnMs0C", "toolu_01Hs3Wm8PzQd5TfKy1GxBv6L"
history = [
    {"role": "user", "content": "How warm are Lisbon and Oslo?"},
    {"role": "assistant", "content": [tool_use(OPEN, "Lisbon"), tool_use(DONE, "Oslo")]},
    {
        "role": "user",
        "content": [
            {"type": "text", "text": "Are you still there?"},
            {"type": "tool_result", "tool_use_id": DONE, "content": "4 degrees"},
        ],
    },
]
weather = {"name": "get_weather", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}}}
answer = client.messages.create(
    model="claude-sonnet-5", max_tokens=1024, tools=[weather], messages=close_open_calls(history)
)
print(answer.content[0].text)
