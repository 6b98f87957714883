# Sees a function call that could not be parsed, asks once more as it was and once with the mode ANY, and then gives up.
from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"
FINISH = types.FinishReason
BROKEN = {FINISH.MALFORMED_FUNCTION_CALL, FINISH.UNEXPECTED_TOOL_CALL, FINISH.TOO_MANY_TOOL_CALLS}
MODE = types.FunctionCallingConfigMode
FIND_ORDER = types.FunctionDeclaration(
    name="find_order",
    description="Find an order by its id.",
    parameters=types.Schema(type=types.Type.OBJECT, properties={"id": types.Schema(type=types.Type.STRING)}),
)

client = genai.Client()


def ask(mode: types.FunctionCallingConfigMode) -> types.GenerateContentResponse:
    calling = types.FunctionCallingConfig(mode=mode)
    config = types.GenerateContentConfig(
        tools=[types.Tool(function_declarations=[FIND_ORDER])],
        tool_config=types.ToolConfig(function_calling_config=calling),
    )
    return client.models.generate_content(model=MODEL, contents="Where is order A-17?", config=config)


# --8<-- [start:core]
for mode in (MODE.AUTO, MODE.AUTO, MODE.ANY):
    answer = ask(mode)
    finish = answer.candidates[0].finish_reason if answer.candidates else None
    # Nothing is raised: a retry around exceptions never sees this.
    if finish not in BROKEN:  # [!code highlight]
        break
    print(f"{mode.value}: {finish.value}, asking again")
else:
    raise SystemExit("no readable function call in three answers")
# --8<-- [end:core]
for call in answer.function_calls or []:
    print(f"call: {call.name} {call.args}")
