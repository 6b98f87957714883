# Makes the root of each tool schema one object: the fields of all branches, none of them required by a branch.
import anthropic

client = anthropic.Anthropic()
UNIONS = ("oneOf", "anyOf", "allOf")


# --8<-- [start:core]
def flatten_root(tool):
    schema = dict(tool["input_schema"])
    found = [key for key in UNIONS if key in schema]
    if not found:
        return tool
    for branch in [branch for key in found for branch in schema.pop(key)]:
        fields = {**schema.get("properties", {}), **branch.get("properties", {})}
        schema["properties"] = fields  # what a branch requires, your handler has to check
    print(f"flattened {tool['name']}: {', '.join(found)}")
    return {**tool, "input_schema": {**schema, "type": "object"}}  # [!code highlight]
# --8<-- [end:core]


run_flow = {
    "name": "run_flow",
    "description": "Runs a flow. Give either the file or the text, not both.",
    "input_schema": {
        "type": "object",
        "anyOf": [
            {"properties": {"file": {"type": "string"}}, "required": ["file"]},
            {"properties": {"text": {"type": "string"}}, "required": ["text"]},
        ],
    },
}
answer = client.messages.create(
    model="claude-sonnet-5",
    max_tokens=1024,
    tools=[flatten_root(tool) for tool in (run_flow,)],
    messages=[{"role": "user", "content": "Run login.yaml"}],
)
print(answer.content[0].text)
