# Rewrites a generated schema into the part of JSON Schema that Structured Outputs takes.
import json

from openai import OpenAI

client = OpenAI()
DROPPED = {"default", "discriminator", "not", "if", "then", "else", "dependentRequired", "dependentSchemas"}
NAMED = {"properties", "$defs"}  # the keys below these are names of yours, no keywords


# --8<-- [start:core]
def rewritten(schema):
    if isinstance(schema, list):
        return [rewritten(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for key, value in schema.items():
        if key in NAMED:
            result[key] = {name: rewritten(part) for name, part in value.items()}
        elif key not in DROPPED:
            result["anyOf" if key == "oneOf" else key] = rewritten(value)  # [!code highlight]
    return result
# --8<-- [end:core]


def part(name: str) -> dict:
    return {"type": "object", "properties": {name: {"type": "string"}}, "required": [name], "additionalProperties": False}


schema = rewritten(
    {
        "type": "object",
        "properties": {"method": {"oneOf": [part("card"), part("iban")], "default": None}},
        "required": ["method"],
        "additionalProperties": False,
    }
)
text = {"format": {"type": "json_schema", "name": "refund", "strict": True, "schema": schema}}
response = client.responses.create(model="gpt-5.4", input="Refund order 5521 to card 4242.", text=text)
print(json.dumps(list(schema["properties"]["method"])), response.output_text)
