# Cuts a long history where Gemini accepts a beginning: at a message of the user, never inside a tool round.
from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"
KEEP = 4  # how many turns you would like to send at least; your budget of tokens decides


def speaks(turn: types.Content) -> bool:
    """A turn of the user with words or files in it; one that only carries function responses continues a tool round."""
    parts = turn.parts or []
    return turn.role == "user" and any(not part.function_response for part in parts)


def window(history: list[types.Content], keep: int) -> list[types.Content]:
    # --8<-- [start:core]
    # Back from the wished cut to the last message of the user at or before it.
    start = max(len(history) - keep, 0)
    while start > 0 and not speaks(history[start]):
        start -= 1
    if not history or not speaks(history[start]):
        raise ValueError("the history has no message of the user to begin with")
    return history[start:]  # [!code highlight]
    # --8<-- [end:core]


def text(role: str, words: str) -> types.Content:
    return types.Content(role=role, parts=[types.Part(text=words)])


call = types.FunctionCall(id="c9", name="find_order", args={"number": "A-17"})
found = types.FunctionResponse(id="c9", name="find_order", response={"shipped": "Tuesday"})
history = [
    text("user", "Hello."),
    text("model", "How can I help?"),
    text("user", "Where is order A-17?"),
    types.Content(role="model", parts=[types.Part(function_call=call)]),
    types.Content(role="user", parts=[types.Part(function_response=found)]),
    text("model", "It shipped on Tuesday."),
    text("user", "With which carrier?"),
]
contents = window(history, KEEP)
# A plain slice of the last four would begin with the function call.
print(f"begins with: {contents[0].parts[0].text}")
client = genai.Client()
print(client.models.generate_content(model=MODEL, contents=contents).text)
