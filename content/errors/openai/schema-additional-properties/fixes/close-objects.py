# Closes every object of a JSON Schema for strict mode, and stops at maps, which cannot be closed.
import json

from openai import OpenAI

client = OpenAI()


# A copy of the schema. Keys beside the named ones are no longer possible in it.
# --8<-- [start:core]
def closed(schema, path="root"):
    if isinstance(schema, list):
        return [closed(part, f"{path}[{i}]") for i, part in enumerate(schema)]
    if not isinstance(schema, dict):
        return schema
    copy = {key: closed(value, f"{path}.{key}") for key, value in schema.items()}
    if copy.get("type") not in ("object", ["object", "null"]):
        return copy
    if "properties" not in copy and copy.get("additionalProperties") is not False:
        raise ValueError(f"{path} is a map: ask for a list of pairs")
    return copy | {"additionalProperties": False}  # [!code highlight]
# --8<-- [end:core]


def ticket(labels: dict) -> dict:
    return {
        "type": "object",
        "properties": {"title": {"type": "string"}, "labels": labels},
        "required": ["title", "labels"],
    }


try:
    closed(ticket({"type": "object", "additionalProperties": {"type": "string"}}))
except ValueError as error:
    print(f"not sendable: {error}")

pair = {
    "type": "object",
    "properties": {"key": {"type": "string"}, "value": {"type": "string"}},
    "required": ["key", "value"],
}
schema = closed(ticket({"type": "array", "items": pair}))
response = client.responses.create(
    model="gpt-5.4",
    input="node-7 reports a full disk, severity high",
    text={"format": {"type": "json_schema", "name": "ticket", "strict": True, "schema": schema}},
)
if response.status != "completed":
    raise RuntimeError(f"no ticket, status {response.status}")
answer = json.loads(response.output_text)
print(answer["title"], {label["key"]: label["value"] for label in answer["labels"]})
