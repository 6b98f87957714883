# Uses a stored file id while it is valid, and uploads the source again when it is not.
from openai import NotFoundError, OpenAI

client = OpenAI()
stored = {"handbook.pdf": "file-Qx3vYb7LmTz2KcR9WnPd5H"}  # your database


def source(name: str) -> bytes:
    return b"%PDF-1.7 ..."  # stands for your storage


# --8<-- [start:core]
def file_id(name: str) -> str:
    try:
        return client.files.retrieve(stored[name]).id
    except (KeyError, NotFoundError):
        new = client.files.create(file=(name, source(name)), purpose="user_data")
        stored[name] = new.id  # [!code highlight]
        return new.id
# --8<-- [end:core]


print(f"handbook.pdf is now {file_id('handbook.pdf')}")
