# Loads the newest turns of a chat, cut in front of a user message, so that calls and answers stay together.
from openai import OpenAI

client = OpenAI()


def newest_turns(messages, turns):
    """A turn is a user message with all that follows it; instructions at the front are always kept."""
    instructions = [item for item in messages if item["role"] in ("system", "developer")]
    dialogue = [item for item in messages if item["role"] not in ("system", "developer")]
    starts = [index for index, item in enumerate(dialogue) if item["role"] == "user"]
    return instructions + (dialogue[starts[-turns] :] if len(starts) >= turns else dialogue)


function = {"name": "track", "arguments": '{"parcel":"P-9"}'}
call = {"id": "call_Bq5Mz8WvKx2TnRf7YdGs1HcP", "type": "function", "function": function}
stored = [
    {"role": "system", "content": "You help with parcels."},
    {"role": "user", "content": "Hello."},
    {"role": "assistant", "content": "Hello! Which parcel?"},
    {"role": "user", "content": "P-9. Where is it?"},
    {"role": "assistant", "tool_calls": [call]},
    {"role": "tool", "tool_call_id": call["id"], "content": "in transit"},
    {"role": "assistant", "content": "It is on its way."},
    {"role": "user", "content": "When does it arrive?"},
]
messages = newest_turns(stored, turns=2)
print(f"sent {len(messages)} of {len(stored)} messages")
answer = client.chat.completions.create(model="gpt-5.4", messages=messages)
print(answer.choices[0].message.content)
