# Asks for a map as a list of pairs, because strict mode knows no free keys, and makes it a dict again.
from openai import OpenAI
from pydantic import BaseModel

client = OpenAI()


class Label(BaseModel):
    key: str
    value: str


class Ticket(BaseModel):
    title: str
    labels: list[Label]  # dict[str, str] would be an open object, which is refused


def open_objects(schema, path="root"):
    """Places of a schema where an object admits keys that it does not name."""
    if isinstance(schema, dict):
        if schema.get("type") == "object" and schema.get("additionalProperties") is not False:
            yield path
        for key, value in schema.items():
            yield from open_objects(value, f"{path}.{key}")
    elif isinstance(schema, list):
        for index, value in enumerate(schema):
            yield from open_objects(value, f"{path}[{index}]")


class Unsendable(BaseModel, extra="forbid"):
    labels: dict[str, str]


print("would be refused:", list(open_objects(Unsendable.model_json_schema())))
response = client.responses.parse(
    model="gpt-5.4", input="node-7 reports a full disk, severity high", text_format=Ticket
)
ticket = response.output_parsed
if ticket is None:  # a refusal, or an answer that was cut off
    raise RuntimeError(f"no ticket, status {response.status}")
print(ticket.title, {label.key: label.value for label in ticket.labels})
