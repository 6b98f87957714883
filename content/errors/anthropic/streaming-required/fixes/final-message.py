# Gets a long answer as one message, over a stream that nobody has to handle.
import anthropic

client = anthropic.Anthropic()


# --8<-- [start:core]
def long_answer(**request):
    with client.messages.stream(**request) as stream:
        message = stream.get_final_message()  # [!code highlight]
    if message.stop_reason != "end_turn":
        raise RuntimeError(f"not a whole answer: {message.stop_reason}")
    return message
# --8<-- [end:core]


messages = [{"role": "user", "content": "Tell a story."}]
message = long_answer(model="claude-opus-5", max_tokens=64_000, messages=messages)
print(f"{message.stop_reason}: {message.content[0].text}")
