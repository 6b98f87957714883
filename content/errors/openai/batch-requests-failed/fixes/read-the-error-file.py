# Counts why the lines of a finished batch were refused; the batch itself says only how many.
import json
from collections import defaultdict

from openai import OpenAI
from openai.types import Batch

client = OpenAI()


# --8<-- [start:core]
def reasons(batch: Batch) -> dict[str, list[str]]:
    rows = defaultdict(list)
    if batch.error_file_id:
        for text in client.files.content(batch.error_file_id).text.splitlines():  # [!code highlight]
            line = json.loads(text)
            response = line["response"] or {"status_code": "none", "body": line}
            error = response["body"]["error"]
            rows[f"{response['status_code']} {error['code']}"].append(line["custom_id"])
    return rows
# --8<-- [end:core]


batch = client.batches.retrieve("batch_0d61f5e0b7e8190af48ecc95bf201aa1")
for reason, ids in sorted(reasons(batch).items(), key=lambda item: -len(item[1])):
    print(f"{len(ids)} x {reason}: {', '.join(ids[:5])}")
