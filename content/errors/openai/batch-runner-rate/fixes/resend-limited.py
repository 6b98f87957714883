# Names the lines of a batch that failed on a rate limit: they are good requests, and may run again.
import json

from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def limited_ids(error_file_id: str) -> list[str]:
    ids = []
    for text in client.files.content(error_file_id).text.splitlines():
        if "request/min rate limit" in text:  # [!code highlight]
            ids.append(json.loads(text)["custom_id"])
    return ids
# --8<-- [end:core]


print(f"again: {', '.join(limited_ids('file-err'))}")
