# Declares functions without arguments as Gemini wants them, and finds empty objects before the API does.
from collections.abc import Iterator
from typing import Any

from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"


def empty_objects(node: Any, path: str = "parameters") -> Iterator[str]:
    """Paths of objects that name no property; a property that may hold anything is one too."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from empty_objects(item, f"{path}[{index}]")
    elif isinstance(node, dict):
        if node.get("type") == "object" and not node.get("properties"):
            yield path
        for key, value in node.items():
            yield from empty_objects(value, f"{path}.{key}")


def declare(name: str, description: str, schema: dict) -> types.FunctionDeclaration:
    # --8<-- [start:core]
    declaration = types.FunctionDeclaration(name=name, description=description)
    if not schema.get("properties"):
        # A function without arguments has no `parameters` at all, not an empty object.
        return declaration  # [!code highlight]
    empty = list(empty_objects(schema))
    if empty:
        raise ValueError(f"{name}: {', '.join(empty)} needs properties, or is a string")
    declaration.parameters_json_schema = schema
    return declaration
    # --8<-- [end:core]


now = declare("now", "The current time.", {"type": "object", "properties": {}})
print("now has parameters:", now.parameters is not None or now.parameters_json_schema is not None)
client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[now])])
print(client.models.generate_content(model=MODEL, contents="What time is it?", config=config).text)
