# Asks LM Studio for JSON by a schema, which is the only JSON that it takes.
import json
import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "http://localhost:1234/v1"),
    api_key="lm-studio",
    timeout=300,
)
messages = [{"role": "user", "content": "What is two plus two?"}]
fields = {"sum": {"type": "integer"}}

# --8<-- [start:core]
schema = {"type": "object", "properties": fields, "required": ["sum"]}
form = {
    "type": "json_schema",  # [!code highlight]
    "json_schema": {"name": "answer", "strict": True, "schema": schema},
}
request = {"model": "openai/gpt-oss-20b", "messages": messages, "response_format": form}
answer = client.chat.completions.create(**request)
print(json.loads(answer.choices[0].message.content or "{}")["sum"])
# --8<-- [end:core]
