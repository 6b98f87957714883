# Runs a chat tool loop in which each call gets its tool message, also when the tool fails or does not exist.
import json

from openai import OpenAI

client = OpenAI()
TEMPERATURES = {"Lisbon": "21", "Oslo": "4"}


def get_temperature(city: str) -> str:
    return TEMPERATURES[city]


TOOLS = {"get_temperature": get_temperature}
SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
TOOL_PARAM = {
    "type": "function",
    "function": {"name": "get_temperature", "strict": True, "parameters": SCHEMA},
}


def run(call) -> str:
    try:
        return TOOLS[call.function.name](**json.loads(call.function.arguments))
    except Exception as error:  # unknown tool, bad arguments, tool failure: the call still needs an answer
        return f"failed: {error!r}"


messages = [{"role": "user", "content": "How warm are Lisbon and Atlantis?"}]
for _ in range(8):
    choice = client.chat.completions.create(
        model="gpt-5.4", messages=messages, tools=[TOOL_PARAM]
    ).choices[0]
    if choice.finish_reason == "length":
        raise RuntimeError("cut off: the last call may be incomplete, do not store this turn")
    turn = [choice.message.to_dict()]
    for call in choice.message.tool_calls or []:
        turn.append({"role": "tool", "tool_call_id": call.id, "content": run(call)})
    messages += turn  # saved as one piece: the calls never stand there without their answers
    if not choice.message.tool_calls:
        break
else:
    raise RuntimeError("no answer after 8 rounds of tool calls")
print(choice.message.content)
