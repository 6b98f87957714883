# Accepts tool definitions in Chat Completions form and sends them to Responses in the flat form that it requires.
from openai import OpenAI

client = OpenAI()


def flat(tool: dict) -> dict:
    """Moves the contents of `function` up; Chat's default, not strict, is kept."""
    if tool.get("type") != "function" or "function" not in tool:
        return tool
    return {"type": "function", "strict": False, **tool["function"]}


chat_tools = [
    {
        "type": "function",
        "function": {
            "name": "get_day",
            "description": "The day of the week.",
            "parameters": {"type": "object", "properties": {}},
        },
    }
]

tools = [flat(tool) for tool in chat_tools]
response = client.responses.create(model="gpt-5.4", input="Answer with the word pong.", tools=tools)
print(f"tools[0].name is {tools[0]['name']}: {response.output_text}")
