# Drops tool messages that no longer stand behind the tool call they answer.
from openai import OpenAI

client = OpenAI()


def drop_lone_answers(messages):
    messages = [item if isinstance(item, dict) else item.to_dict() for item in messages]
    # --8<-- [start:core]
    open_calls, kept = set(), []
    for message in messages:
        if message["role"] != "tool":  # any other message ends the group
            open_calls = {call["id"] for call in message.get("tool_calls") or []}
        elif message["tool_call_id"] in open_calls:
            open_calls.discard(message["tool_call_id"])
        else:
            print(f"dropped the answer to {message['tool_call_id']}: its call is gone")
            continue  # [!code highlight]
        kept.append(message)
    # --8<-- [end:core]
    return kept


# The memory returned the last three messages; the assistant message with the call was the fourth.
window = [
    {"role": "system", "content": "You help with parcels."},
    {"role": "tool", "tool_call_id": "call_Bq5Mz8WvKx2TnRf7YdGs1HcP", "content": "in transit"},
    {"role": "assistant", "content": "It is on its way."},
    {"role": "user", "content": "When does it arrive?"},
]
answer = client.chat.completions.create(model="gpt-5.4", messages=drop_lone_answers(window))
print(answer.choices[0].message.content)
