# Keeps the raw answer, so that a body that is no JSON can be looked at.
import json

from openai import OpenAI

client = OpenAI()

# --8<-- [start:core]
raw = client.responses.with_raw_response.create(model="gpt-5.4", input="Answer with the word pong.")
try:
    print(raw.parse().output_text)
except json.JSONDecodeError:
    kind = raw.headers.get("content-type", "no content type").partition(";")[0]
    body = raw.text if isinstance(raw.text, str) else raw.text()
    print(f"unreadable: {raw.status_code} {kind}, {len(body)} characters {body[:200]!r}")  # [!code highlight]
# --8<-- [end:core]
