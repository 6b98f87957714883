# Counts the tokens before sending, and drops the oldest rounds of the conversation until they fit.
from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"
SPARE = 0.1  # share of the limit left for the next turns; yours to choose
client = genai.Client()


def next_round(history: list[types.Content]) -> int:
    """Where the second round begins: at a message of the user, never inside a tool round."""
    spoken = [
        at
        for at, turn in enumerate(history)
        if turn.role == "user" and any(not part.function_response for part in turn.parts or [])
    ]
    if len(spoken) < 2:
        raise ValueError("one message alone is above the limit: split it, or send a summary")
    return spoken[1]


def fitting(history: list[types.Content]) -> list[types.Content]:
    # --8<-- [start:core]
    # The model says its limit itself; counting is free.
    limit = client.models.get(model=MODEL).input_token_limit * (1 - SPARE)
    while True:
        tokens = client.models.count_tokens(model=MODEL, contents=history).total_tokens
        if tokens <= limit:
            return history
        history = history[next_round(history) :]  # [!code highlight]
    # --8<-- [end:core]


def text(role: str, words: str) -> types.Content:
    return types.Content(role=role, parts=[types.Part(text=words)])


history = [
    text("user", "Here is the log of last month: …"),
    text("model", "I have read it."),
    text("user", "When did order A-17 ship?"),
]
kept = fitting(history)
print(f"kept {len(kept)} of {len(history)} turns")
print(client.models.generate_content(model=MODEL, contents=kept).text)
