# Names the lines of an expired batch that have to be sent again; refused lines and finished ones are left alone.
import json

from openai import OpenAI
from openai.types import Batch

client = OpenAI()


# --8<-- [start:core]
def expired_ids(batch: Batch) -> list[str]:
    if batch.status != "expired" or not batch.error_file_id:
        return []
    file = client.files.content(batch.error_file_id)
    lines = [json.loads(text) for text in file.text.splitlines()]
    expired = [line for line in lines if (line["error"] or {}).get("code") == "batch_expired"]  # [!code highlight]
    return [line["custom_id"] for line in expired]
# --8<-- [end:core]


batch = client.batches.retrieve("batch_3ab0d2c4e6f8a1b3c5d7e9f001")
print(f"again: {', '.join(expired_ids(batch))}")
