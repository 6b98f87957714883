# Drops the oldest turns, whole, and resends when the messages exceed the model's context length.
from openai import BadRequestError, OpenAI

client = OpenAI()
TRIES = 4  # yours to choose; each try drops half of the turns


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


# Returns the messages as well: store these, or the next turn is too long again.
# --8<-- [start:core]
def ask(messages: list[dict]):
    for _ in range(TRIES):
        try:
            answer = client.chat.completions.create(model="gpt-5.4", messages=messages)
            return answer, messages  # store the shorter list
        except BadRequestError as error:
            shorter = without_oldest_turns(messages)  # whole turns; system messages stay
            if error.code != "context_length_exceeded" or len(shorter) == len(messages):
                raise  # another fault, or a single turn that is too long by itself
            print(f"{error.code}: {len(messages)} messages cut to {len(shorter)}")
            messages = shorter  # [!code highlight]
    # --8<-- [end:core]
    raise RuntimeError("still too long: summarize the history")


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
