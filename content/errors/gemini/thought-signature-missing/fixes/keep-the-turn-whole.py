# A tool loop over generate_content that sends each turn of the model back as it came, signatures included.
from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"
ROUNDS = 8  # how many rounds of tool calls one question may cost
TEMPERATURES = {"Lisbon": 21, "Oslo": 4}
TOOL = types.FunctionDeclaration(
    name="get_temperature",
    description="Temperature of a city in degrees Celsius.",
    parameters_json_schema={
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
)
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[TOOL])])
client = genai.Client()


def answer(call: types.FunctionCall) -> types.Part:
    city = (call.args or {}).get("city", "")
    result = {"output": TEMPERATURES[city]} if city in TEMPERATURES else {"error": f"no data for {city}"}
    return types.Part(function_response=types.FunctionResponse(id=call.id, name=call.name, response=result))


def ask(question: str) -> str | None:
    # --8<-- [start:core]
    history = [types.Content(role="user", parts=[types.Part(text=question)])]
    for _ in range(ROUNDS):
        turn = client.models.generate_content(model=MODEL, contents=history, config=config)
        if not turn.function_calls:
            return turn.text
        # The turn as it came, not rebuilt from name and args: it carries thought_signature.
        history.append(turn.candidates[0].content)  # [!code highlight]
        # All answers in one turn behind it: calls and answers must not be interleaved.
        answers = [answer(call) for call in turn.function_calls]
        history.append(types.Content(role="user", parts=answers))
    raise RuntimeError(f"no answer after {ROUNDS} rounds of tool calls")
    # --8<-- [end:core]


print(ask("How warm is Lisbon?"))
