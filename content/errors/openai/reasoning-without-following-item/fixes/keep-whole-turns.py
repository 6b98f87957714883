# Replays whole responses and trims the history only in front of a user message.
from openai import OpenAI

client = OpenAI()
KEEP_TURNS = 8


def is_question(item):
    return isinstance(item, dict) and item.get("role") == "user"


def last_turns(history, turns):
    starts = [index for index, item in enumerate(history) if is_question(item)]
    return history[starts[-turns] :] if len(starts) > turns else history


history = []
for question in ["Is Oslo colder than Lisbon today?", "And Bergen?"]:
    history = last_turns([*history, {"role": "user", "content": question}], KEEP_TURNS)
    response = client.responses.create(model="gpt-5.4", store=False, input=history)
    if response.status != "completed":  # it may end in a reasoning item: do not store half a turn
        raise RuntimeError(f"{response.id}: {response.status}")
    history += response.output  # all items in their order: reasoning, calls and messages
    print(response.output_text)
