# Offers tools under names that the API takes, and finds the real name of a call again.
import re

from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def with_aliases(tools: list[dict]) -> tuple[list[dict], dict[str, str]]:
    real_names: dict[str, str] = {}
    for tool in tools:
        alias = re.sub(r"[^a-zA-Z0-9_-]", "_", tool["name"])[:60]  # [!code highlight]
        while alias in real_names:
            alias += "_"  # two names may become equal
        real_names[alias] = tool["name"]
    return [{**tool, "name": alias} for tool, alias in zip(tools, real_names)], real_names
# --8<-- [end:core]


free_slots = {
    "type": "function",
    "name": "calendar.free_slots",
    "parameters": {"type": "object", "properties": {}},
    "strict": False,
}
tools, real_names = with_aliases([free_slots])
for item in client.responses.create(model="gpt-5.4", input="When am I free?", tools=tools).output:
    if item.type == "function_call":
        print(real_names[item.name], "called as", item.name)
