# Makes the root of each tool schema one object: the fields of all branches, none of them required by a branch.
import anthropic

client = anthropic.Anthropic()
UNIONS = ("oneOf", "anyOf", "allOf")


def properties_of(parts):
    """The fields of all parts; one that they define differently may have any of its forms."""
    forms = {}
    for part in parts:
        for name, form in part.get("properties", {}).items():
            known = forms.setdefault(name, [])
            if form not in known:
                known.append(form)
    return {name: known[0] if len(known) == 1 else {"anyOf": known} for name, known in forms.items()}


# --8<-- [start:core]
def flatten_root(tool):
    schema = dict(tool["input_schema"])
    found = [key for key in UNIONS if key in schema]
    if not found:
        return tool
    parts = [schema, *(branch for key in found for branch in schema.pop(key))]
    print(f"flattened {tool['name']}: {', '.join(found)}")
    flat = {**schema, "type": "object", "properties": properties_of(parts)}
    return {**tool, "input_schema": flat}  # [!code highlight]
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
