# Puts an object around a list at the root of a schema, and takes it off the answer.
import json

from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def wrapped(schema: dict) -> dict:
    definitions = {"$defs": schema["$defs"]} if "$defs" in schema else {}
    inner = {key: value for key, value in schema.items() if key != "$defs"}
    return {
        "type": "object",
        "properties": {"value": inner},  # [!code highlight]
        "required": ["value"],
        "additionalProperties": False,
        **definitions,  # definitions stay at the top
    }
# --8<-- [end:core]


segment = {"type": "object", "properties": {"offset": {"type": "integer"}}, "required": ["offset"], "additionalProperties": False}
schema = {"type": "array", "items": {"$ref": "#/$defs/segment"}, "$defs": {"segment": segment}}
text = {"format": {"type": "json_schema", "name": "segments", "strict": True, "schema": wrapped(schema)}}
response = client.responses.create(model="gpt-5.4", input="Where are the ads?", text=text)
segments = json.loads(response.output_text)["value"]
print(len(segments), "segments, first", segments[0]["offset"])
