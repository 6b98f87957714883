# Continues a cut answer on models that refuse prefill: the text goes back as a turn, and a user message asks for the rest.
import anthropic

client = anthropic.Anthropic()
GO_ON = "Your answer was cut off. Continue exactly where it stopped, and repeat nothing."


# --8<-- [start:core]
def continue_answer(messages):
    *_, last = messages
    if last["role"] != "assistant":
        raise ValueError("there is nothing to continue")
    reply = client.messages.create(
        model="claude-sonnet-5",
        max_tokens=2048,
        messages=[*messages, {"role": "user", "content": GO_ON}],  # [!code highlight]
    )
    return last["content"] + "".join(b.text for b in reply.content if b.type == "text")
# --8<-- [end:core]


cut = [
    {"role": "user", "content": "Why are there two tides a day?"},
    {"role": "assistant", "content": "Tides come twice a day because the Earth turns"},
]
print(continue_answer(cut))
