# Puts exactly one tool message behind every tool call of a stored chat, in the place where the API wants it.
from openai import OpenAI

client = OpenAI()
LOST = "no result was saved; the call may have run"  # so that it is not blindly run again


def close_open_calls(messages):
    messages = [item if isinstance(item, dict) else item.to_dict() for item in messages]
    # --8<-- [start:core]
    closed = []
    for position, message in enumerate(messages):
        if message["role"] == "tool":
            continue  # put behind its call below
        closed.append(message)
        for call_id in called(message):
            answer = find_answer(messages, position + 1, call_id)
            if answer is None:
                print(f"closed {call_id}: {LOST}")
                answer = {"role": "tool", "tool_call_id": call_id, "content": LOST}
            closed.append(answer)  # [!code highlight]
    # --8<-- [end:core]
    for message in messages:
        if not any(message is item for item in closed):
            print(f"left out a result of {message['tool_call_id']}: no open call in front of it")
    return closed


def called(message):
    return [call["id"] for call in message.get("tool_calls") or []]


def find_answer(messages, start, call_id):
    """The answer; None where a later call uses the same id before it, as some providers number them."""
    for index in range(start, len(messages)):
        if messages[index].get("tool_call_id") == call_id:
            return messages[index]
        if call_id in called(messages[index]):
            return None
    return None


def call(call_id, city):
    function = {"name": "get_temperature", "arguments": f'{{"city":"{city}"}}'}
    return {"id": call_id, "type": "function", "function": function}


# Two parallel calls; the second tool crashed, and the user went on talking.
LISBON, OSLO = "call_Hs3Wm8PzQd5TfKy1GxBv6LrN", "call_Vb7Kq2ZtYw9RdLx4HnMs0CfJ"
messages = [
    {"role": "user", "content": "How warm are Lisbon and Oslo?"},
    {"role": "assistant", "tool_calls": [call(LISBON, "Lisbon"), call(OSLO, "Oslo")]},
    {"role": "tool", "tool_call_id": LISBON, "content": "21"},
    {"role": "user", "content": "Are you still there?"},
]
answer = client.chat.completions.create(model="gpt-5.4", messages=close_open_calls(messages))
print(answer.choices[0].message.content)
