# Sends tools that were written for Chat Completions to the Responses API, with reasoning.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def for_responses(tool: dict) -> dict:
    # Chat nests the function; Responses does not, and its tools are strict unless told otherwise.
    return {"type": "function", "strict": False, **tool["function"]}


def ask(model: str, text: str, chat_tools: list[dict], effort: str):
    tools = [for_responses(tool) for tool in chat_tools]
    reasoning = {"effort": effort}
    return client.responses.create(model=model, input=text, tools=tools, reasoning=reasoning)  # [!code highlight]
# --8<-- [end:core]


node = {"type": "object", "properties": {"node": {"type": "integer"}}, "required": ["node"]}
disk_usage = {"type": "function", "function": {"name": "disk_usage", "description": "Disk of a node", "parameters": node}}
for item in ask("gpt-5.6-terra", "Why did node 7 stop?", [disk_usage], "medium").output:
    if item.type == "function_call":
        print(item.name, item.arguments)
