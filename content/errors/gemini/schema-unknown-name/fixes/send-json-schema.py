# Declares MCP tools for Gemini in the field that takes JSON Schema. `parameters` takes a smaller language and refuses the rest.
from typing import Any

from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"


def is_left_out(key: str, value: Any) -> bool:
    """`$schema` and `const` are in no list of supported keywords. Where the value is a schema, it is a property of that name."""
    return key in ("$schema", "const") and not isinstance(value, dict)


def plain(node: Any) -> Any:
    if isinstance(node, list):
        return [plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {key: plain(value) for key, value in node.items() if not is_left_out(key, value)}
    if is_left_out("const", node.get("const", {})):
        kept["enum"] = [node["const"]]
    return kept


def declare(tools: list[dict]) -> types.GenerateContentConfig:
    # --8<-- [start:core]
    declarations = [
        types.FunctionDeclaration(
            name=tool["name"],
            description=tool.get("description"),
            # Not `parameters`: that field knows no $schema, no const and no list of types.
            parameters_json_schema=plain(tool["inputSchema"]),  # [!code highlight]
        )
        for tool in tools
    ]
    return types.GenerateContentConfig(tools=[types.Tool(function_declarations=declarations)])
    # --8<-- [end:core]


# As an MCP server lists it.
mcp_tool = {
    "name": "find_note",
    "description": "Find a note by its title.",
    "inputSchema": {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {"title": {"type": ["string", "null"]}, "kind": {"const": "note"}},
        "additionalProperties": False,
    },
}
config = declare([mcp_tool])
print(config.tools[0].function_declarations[0].parameters_json_schema["properties"]["kind"])
client = genai.Client()
print(client.models.generate_content(model=MODEL, contents="Find my note.", config=config).text)
