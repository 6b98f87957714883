# Creates a batch and waits for its validation: a bad file is no exception, but a status.
import json
import time

from openai import OpenAI
from openai.types import Batch

POLL_SECONDS = 1  # validation of a large file takes longer: use 10 in production

OPTIONS = {"endpoint": "/v1/responses", "completion_window": "24h"}

client = OpenAI()
requests = [
    {"custom_id": "row-1", "method": "POST", "url": "/v1/responses", "body": {"model": "gpt-5.4", "input": text}}
    for text in ["Label: node 7 is full", "Label: backup done"]
]
lines = "\n".join(json.dumps(request) for request in requests)  # one line each, no indentation, no BOM


# --8<-- [start:core]
def create_batch(file_id: str) -> Batch:
    batch = client.batches.create(input_file_id=file_id, **OPTIONS)
    while batch.status == "validating":
        time.sleep(POLL_SECONDS)
        batch = client.batches.retrieve(batch.id)
    if batch.status == "failed":
        reasons = [f"line {error.line} {error.code}" for error in batch.errors.data]
        raise ValueError(f"batch failed: {'; '.join(reasons[:10])}")  # [!code highlight]
    return batch
# --8<-- [end:core]


file = client.files.create(file=("requests.jsonl", lines.encode()), purpose="batch")
try:
    print(create_batch(file.id).status)
except ValueError as error:
    print(error)
