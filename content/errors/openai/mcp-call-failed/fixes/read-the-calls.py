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
        if item.type == "mcp_call" and item.error:  # [!code highlight]
            error = item.error
            is_from_tool = error.type == "mcp_tool_execution_error"
            why = error.content if is_from_tool else f"{error.code} {error.message}"
            reasons.append(f"{item.server_label}.{item.name} failed: {error.type} {why}")
    return reasons
# --8<-- [end:core]


response = client.responses.create(model="gpt-5.4", input="Close ticket 4711.", tools=tools)
print("\n".join(failed_calls(response)) or response.output_text)
