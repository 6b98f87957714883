# Repairs the schemas of tools that come from MCP servers and reports what no repair can fix.
from openai import OpenAI

TOP_LEVEL = ("oneOf", "anyOf", "allOf", "enum", "const", "not")

client = OpenAI()


# A copy in which every object has properties and every array has items. `type` may be a list of names.
# --8<-- [start:core]
def repaired(schema):
    if isinstance(schema, list):
        return [repaired(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    copy = {key: repaired(value) for key, value in schema.items()}
    if "object" in (schema.get("type") or ""):
        copy.setdefault("properties", {})  # [!code highlight]
    if "array" in (schema.get("type") or ""):
        copy.setdefault("items", {})  # any item is allowed
    return copy
# --8<-- [end:core]


def to_tool(name: str, description: str, input_schema: dict | None) -> dict:
    """One MCP tool as a function tool of Chat Completions."""
    parameters = repaired({"type": "object", "properties": {}, **(input_schema or {})})
    refused = [key for key in TOP_LEVEL if key in parameters]
    if parameters["type"] != "object" or refused:
        raise ValueError(f"{name}: the root must be a plain object, found {refused or parameters['type']}")
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


tools = [
    to_tool("get_me", "Who is signed in", {"type": "object"}),
    to_tool("list_issues", "Issues by label", {"type": "object", "properties": {"labels": {"type": "array"}}}),
]
completion = client.chat.completions.create(
    model="gpt-5.4", messages=[{"role": "user", "content": "Which issue is open?"}], tools=tools
)
print(completion.choices[0].message.content)
