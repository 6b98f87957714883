# Turns a body of Chat Completions into one of the Responses API. Tools need a translation of their own.
from openai import OpenAI

client = OpenAI()
MOVED = {
    "messages": "input",
    "max_tokens": "max_output_tokens",
    "max_completion_tokens": "max_output_tokens",
}


# --8<-- [start:core]
def for_responses(chat: dict) -> dict:
    body = {MOVED.get(field, field): value for field, value in chat.items()}  # [!code highlight]
    if effort := body.pop("reasoning_effort", None):
        body["reasoning"] = {"effort": effort}
    if shape := body.pop("response_format", None):
        # What stood under json_schema is one level higher here.
        body["text"] = {"format": {"type": shape["type"], **shape.get("json_schema", {})}}
    return body
# --8<-- [end:core]


schema = {
    "type": "object",
    "properties": {"order": {"type": "integer"}, "refund": {"type": "boolean"}},
    "required": ["order", "refund"],
    "additionalProperties": False,
}
chat = {
    "model": "gpt-5.4",
    "messages": [{"role": "user", "content": "Refund order 5521?"}],
    "max_completion_tokens": 2000,
    "reasoning_effort": "low",
    "response_format": {"type": "json_schema", "json_schema": {"name": "refund", "strict": True, "schema": schema}},
}
print(client.responses.create(**for_responses(chat)).output_text)
