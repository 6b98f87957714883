# Drops tool messages that no longer stand behind the tool call they answer.
from openai import OpenAI

client = OpenAI()


def drop_lone_answers(messages):
    open_calls, kept = set(), []
    for message in messages:
        message = message if isinstance(message, dict) else message.to_dict()
        if message["role"] == "tool":
            if message["tool_call_id"] not in open_calls:
                print(f"dropped the answer to {message['tool_call_id']}: its call is gone")
                continue
            open_calls.discard(message["tool_call_id"])
        else:
            # Any other message ends the group; only calls of this one may be answered next.
            open_calls = {call["id"] for call in message.get("tool_calls") or []}
        kept.append(message)
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
