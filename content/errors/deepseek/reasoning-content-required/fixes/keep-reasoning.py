# Runs tools with a thinking DeepSeek model and keeps each assistant message whole, reasoning included.
import json
import os

from openai import OpenAI

MODEL = "deepseek-flash"
MOST_TURNS = 8  # yours to choose
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_temperature",
            "description": "Current temperature of a city",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.deepseek.com"),
    api_key=os.environ["DEEPSEEK_API_KEY"],
    timeout=120,
)


def run(name: str, arguments: dict) -> str:
    return f"4 degrees in {arguments['city']}" if name == "get_temperature" else f"there is no tool {name}"


def ask(prompt: str) -> str | None:
    messages: list = [{"role": "user", "content": prompt}]
    # --8<-- [start:core]
    for _ in range(MOST_TURNS):
        answer = client.chat.completions.create(model=MODEL, messages=messages, tools=TOOLS)
        message = answer.choices[0].message
        # The object keeps fields that the types do not list, such as reasoning_content.
        messages.append(message)  # [!code highlight]
        if not message.tool_calls:
            return message.content
        for call in message.tool_calls:
            result = run(call.function.name, json.loads(call.function.arguments))
            messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
    # --8<-- [end:core]
    raise RuntimeError(f"no answer after {MOST_TURNS} turns")


print(ask("How warm is it in Oslo?"))
