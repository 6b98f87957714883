# Never sends effort minimal together with a tool that OpenAI hosts.
from openai import OpenAI

client = OpenAI()
# Your own tools; every other type counts as hosted here.
OWN = {"function", "custom"}


# --8<-- [start:core]
def effort_for(tools: list[dict], wanted: str) -> str:
    is_hosted = any(tool["type"] not in OWN for tool in tools)
    return "low" if is_hosted and wanted == "minimal" else wanted  # [!code highlight]


def ask(text: str, tools: list[dict], wanted: str):
    reasoning = {"effort": effort_for(tools, wanted)}
    return client.responses.create(model="gpt-5", input=text, tools=tools, reasoning=reasoning)
# --8<-- [end:core]


search = [{"type": "web_search"}]
print(f"effort {effort_for(search, 'minimal')}:", ask("Which Node.js line is LTS?", search, "minimal").output_text)
