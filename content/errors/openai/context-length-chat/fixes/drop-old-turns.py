# Drops the oldest turns, whole, and resends when the messages exceed the model's context length.
from openai import BadRequestError, OpenAI

client = OpenAI()
TRIES = 4


def without_oldest_turns(messages: list[dict]) -> list[dict]:
    """Half of the turns go. A turn is a user message with all that follows it; instructions stay where they are."""
    starts = [index for index, message in enumerate(messages) if message["role"] == "user"]
    if len(starts) < 2:
        return messages
    cut = starts[(len(starts) + 1) // 2]  # calls and their results leave together with their question
    return [
        message
        for index, message in enumerate(messages)
        if index >= cut or message["role"] in ("system", "developer")
    ]


def ask(messages: list[dict]):
    """The completion and the messages that it answers: store these, or the next turn is too long again."""
    for _ in range(TRIES):
        try:
            return client.chat.completions.create(model="gpt-5.4", messages=messages), messages
        except BadRequestError as error:
            shorter = without_oldest_turns(messages)
            if error.code != "context_length_exceeded" or len(shorter) == len(messages):
                raise  # another fault, or a single turn that is too long by itself
            print(f"context_length_exceeded: {len(messages)} messages cut to {len(shorter)}")
            messages = shorter
    raise RuntimeError("still too long: summarise the history")


history = [
    {"role": "system", "content": "You read deploy logs."},
    {"role": "user", "content": "Read Monday's log."},
    {"role": "assistant", "content": None, "tool_calls": [
        {"id": "call_mon", "type": "function", "function": {"name": "read_log", "arguments": "{}"}}]},
    {"role": "tool", "tool_call_id": "call_mon", "content": "12:04 migration started\n" * 9_000},
    {"role": "assistant", "content": "I have read it."},
    {"role": "user", "content": "Why did the deploy fail?"},
]
completion, history = ask(history)
print(completion.choices[0].message.content)
