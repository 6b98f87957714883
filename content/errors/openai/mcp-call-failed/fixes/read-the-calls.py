# Reads the MCP calls of a response before its text: a failed call raises nothing.
from openai import OpenAI
from openai.types.responses import Response

client = OpenAI()
tools = [
    {"type": "mcp", "server_label": "tickets", "server_url": "https://mcp.example.com/mcp", "require_approval": "never"}
]


# --8<-- [start:core]
def failed_calls(response: Response) -> list[str]:
    reasons = []
    for item in response.output:
        if item.type == "mcp_call" and (item.error or item.status == "failed"):  # [!code highlight]
            fields = ("type", "code", "message", "content")
            why = [str(getattr(item.error, field)) for field in fields if hasattr(item.error, field)]
            reasons.append(f"{item.server_label}.{item.name} failed: {' '.join(why) or 'no reason'}")
    return reasons
# --8<-- [end:core]


response = client.responses.create(model="gpt-5.4", input="Close ticket 4711.", tools=tools)
print("\n".join(failed_calls(response)) or response.output_text)
