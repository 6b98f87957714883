# Writes the requests of a batch as JSON lines in UTF-8 and uploads them under a name that ends in .jsonl.
import json

from openai import OpenAI

client = OpenAI()


def request(number: int, question: str) -> dict:
    body = {"model": "gpt-5.4", "input": question}
    return {"custom_id": f"q{number}", "method": "POST", "url": "/v1/responses", "body": body}


requests = [request(1, "Which node is full?"), request(2, "Since when?")]
# --8<-- [start:core]
lines = "\n".join(json.dumps(item, ensure_ascii=False) for item in requests)
uploaded = client.files.create(
    file=("requests.jsonl", lines.encode("utf-8"), "application/jsonl"),  # [!code highlight]
    purpose="batch",
)
print(f"{uploaded.id}: {len(requests)} requests")
# --8<-- [end:core]
