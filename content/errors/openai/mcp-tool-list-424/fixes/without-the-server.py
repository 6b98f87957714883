# Asks again without the MCP server whose tools could not be listed, so that one broken server does not cost the answer.
import os

from openai import APIStatusError, OpenAI
from openai.types.responses import Response

client = OpenAI()
servers = [
    {
        "type": "mcp",
        "server_label": "tickets",
        "server_url": "https://mcp.example.com/mcp",  # public and HTTPS: OpenAI calls it, not this machine
        "authorization": os.environ.get("TICKETS_TOKEN", "the access token"),
        "require_approval": "never",
    },
]


# --8<-- [start:core]
def ask(question: str, tools: list[dict]) -> tuple[Response, list[str]]:
    try:
        return client.responses.create(model="gpt-5.4", input=question, tools=tools), []
    except APIStatusError as error:
        broken = [tool for tool in tools if f"'{tool.get('server_label')}'" in error.message]
        if error.status_code != 424 or not broken:
            raise
        response, others = ask(question, [tool for tool in tools if tool not in broken])  # [!code highlight]
        return response, [broken[0]["server_label"], *others]
# --8<-- [end:core]


response, missing = ask("Why did node 7 stop?", servers)
print(f"without {', '.join(missing) or 'nothing'}: {response.output_text}")
