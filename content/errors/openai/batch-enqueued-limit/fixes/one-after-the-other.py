# Creates a batch as soon as the queue of its model has room, by trying again with growing pauses.
import time

from openai import OpenAI
from openai.types import Batch

PAUSE_SECONDS = 1  # use 300 in production
MAX_TRIES = 9  # yours to choose: with 300 seconds, doubled each time, about a day

OPTIONS = {"endpoint": "/v1/responses", "completion_window": "24h"}

client = OpenAI()


def validated(batch: Batch) -> Batch:
    while batch.status == "validating":
        time.sleep(1)
        batch = client.batches.retrieve(batch.id)
    return batch


# --8<-- [start:core]
def submit(file_id: str) -> tuple[Batch, int]:
    for attempt in range(1, MAX_TRIES + 1):
        if attempt > 1:
            time.sleep(PAUSE_SECONDS * 2 ** (attempt - 2))  # [!code highlight]
        batch = validated(client.batches.create(input_file_id=file_id, **OPTIONS))
        codes = [error.code for error in batch.errors.data or []] if batch.errors else []
        if "token_limit_exceeded" not in codes:
            return batch, attempt
    raise TimeoutError("the queue of this model stayed full")
# --8<-- [end:core]


batch, tries = submit("file-2")
print(f"{batch.id} {batch.status} after {tries} tries")
