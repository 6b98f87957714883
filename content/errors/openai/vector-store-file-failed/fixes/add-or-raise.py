# Adds an uploaded file to a vector store and raises what last_error says when it was not taken in.
from openai import OpenAI

client = OpenAI()


class NotIndexed(RuntimeError):
    pass


# --8<-- [start:core]
def add(store_id: str, file_id: str) -> None:
    files = client.vector_stores.files
    file = files.create_and_poll(file_id, vector_store_id=store_id)
    if file.status != "completed":  # returned, not raised
        error = file.last_error
        reason = f"{error.code}, {error.message}" if error else file.status
        raise NotIndexed(reason)  # [!code highlight]
# --8<-- [end:core]


try:
    add("vs_6a2b3c4d5e6f8190a1b2c3d4e5f60718", "file-8RkTq2WmZx5LbVd9NfYc3H")
except NotIndexed as error:
    print(f"not indexed: {error}")
