# Recognizes a picture by its first bytes and uploads it with its type; what is none of three formats is not sent.
import base64

from openai import OpenAI

client = OpenAI()
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
TYPES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"RIFF": "image/webp"}


def type_of(picture: bytes) -> str:
    for start, media_type in TYPES.items():
        if picture.startswith(start):
            return media_type
    raise ValueError(f"convert this file first, it begins with {picture[:12]!r}")


# --8<-- [start:core]
picture = base64.b64decode(DOT)  # your file
media_type = type_of(picture)  # by its first bytes, not by its name
result = client.images.edit(
    model="gpt-image-2.5-flare",
    image=("room.png", picture, media_type),  # [!code highlight]
    prompt="Paint the wall green.",
)
# --8<-- [end:core]
print(f"sent as {media_type}, got {len(result.data)} image")
