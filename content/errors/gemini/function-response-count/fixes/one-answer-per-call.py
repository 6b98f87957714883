# Repairs a stored history before it is sent: behind each turn with function calls stands one turn with exactly one
# response for each of them. Responses without a call are left out, lost ones are replaced by an error.
from collections import defaultdict

from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"


def lost(call: types.FunctionCall) -> types.Part:
    # Say that the call may have run, so that the model does not blindly order it again.
    note = {"error": "no result was saved; the call may have run"}
    return types.Part(function_response=types.FunctionResponse(id=call.id, name=call.name, response=note))


def answers_by_call(history: list[types.Content]) -> dict[str, list[types.Part]]:
    """Responses in their order, by call id; by name where the model gave no ids, as 2.5 often does."""
    found: dict[str, list[types.Part]] = defaultdict(list)
    for part in (part for turn in history for part in turn.parts or []):
        if answer := part.function_response:
            found[answer.id or answer.name or ""].append(part)
    return found


def repair(history: list[types.Content]) -> list[types.Content]:
    # --8<-- [start:core]
    waiting, repaired = answers_by_call(history), []
    for turn in history:
        kept = [part for part in turn.parts or [] if not part.function_response]
        if kept:
            repaired.append(types.Content(role=turn.role, parts=kept))
        answers = []
        for call in (part.function_call for part in kept if part.function_call):
            own = waiting[call.id or call.name or ""]
            answers.append(own.pop(0) if own else lost(call))
        if answers:  # one turn for all of them, right behind the calls
            repaired.append(types.Content(role="user", parts=answers))  # [!code highlight]
    # --8<-- [end:core]
    return repaired


def called(name: str, number: str, city: str) -> types.Part:
    return types.Part(function_call=types.FunctionCall(id=number, name=name, args={"city": city}))


# Two parallel calls, of which one was canceled by the user: only one response was stored.
stored = [
    types.Content(role="user", parts=[types.Part(text="How warm are Lisbon and Oslo?")]),
    types.Content(role="model", parts=[called("get_temperature", "c1", "Lisbon"), called("get_temperature", "c2", "Oslo")]),
    types.Content(
        role="user",
        parts=[types.Part(function_response=types.FunctionResponse(id="c1", name="get_temperature", response={"output": 21}))],
    ),
]
history = repair(stored)
print(f"calls: {len(history[1].parts or [])}, responses: {len(history[2].parts or [])}")
client = genai.Client()  # kept in a variable: a client that nobody holds is closed before it sends
print(client.models.generate_content(model=MODEL, contents=history).text)
