# A tool loop that sends each assistant turn back as it came, unread blocks included.
import anthropic

client = anthropic.Anthropic()
TOOL = {"name": "get_weather", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}}}
messages = [{"role": "user", "content": "How warm is it in Lisbon?"}]


def result_of(call):
    return {"type": "tool_result", "tool_use_id": call.id, "content": "21 degrees"}  # your tool runs here


# --8<-- [start:core]
for _ in range(8):  # rounds; yours to choose
    reply = client.messages.create(
        model="claude-opus-5", max_tokens=4096, tools=[TOOL], messages=messages
    )
    messages.append({"role": "assistant", "content": reply.content})  # [!code highlight]
    calls = [block for block in reply.content if block.type == "tool_use"]
    if not calls:
        break
    messages.append({"role": "user", "content": [result_of(call) for call in calls]})
# --8<-- [end:core]

print("sent back:", ", ".join(block.type for block in messages[1]["content"]))
print(next((block.text for block in reply.content if block.type == "text"), "no text"))
