# Sends the tools of the servers that a task needs, and fails early where they are too many.
from openai import OpenAI

client = OpenAI()
LIMIT = 128  # of tools in one request, by the message of the refusal


# --8<-- [start:core]
def tools_for(servers: set[str], tools: list[dict]) -> list[dict]:
    # Names begin with their server, as in github__create_issue.
    chosen = [tool for tool in tools if tool["name"].partition("__")[0] in servers]  # [!code highlight]
    by_name = {tool["name"]: tool for tool in chosen}  # a tool registered twice counts once
    if len(by_name) > LIMIT:
        raise ValueError(f"{len(by_name)} tools of {', '.join(sorted(servers))}: {LIMIT} fit")
    return list(by_name.values())
# --8<-- [end:core]


def tool(name: str) -> dict:
    return {"type": "function", "name": name, "parameters": {"type": "object", "properties": {}}, "strict": False}


all_tools = [tool("disk__usage"), tool("disk__volumes"), *(tool(f"scanner__check_{n}") for n in range(150))]
chosen = tools_for({"disk"}, all_tools)
client.responses.create(model="gpt-5.4", input="Why did node 7 stop?", tools=chosen)
print(f"sent {len(chosen)} of {len(all_tools)} tools")
