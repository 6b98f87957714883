# Rebuilds the data URLs of a history from their bytes, and puts a line of text where there is no picture.
import base64
import binascii

from openai import OpenAI

client = OpenAI()
FORMATS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"GIF8": "gif", b"RIFF": "webp"}
rebuilt = {True: 0, False: 0}


# --8<-- [start:core]
def data_url(value: str) -> str | None:
    """Takes a data URL or bare base64; None where it holds no picture."""
    try:
        picture = base64.b64decode(value.rpartition(",")[2], validate=True)
    except binascii.Error:
        return None
    found = next((name for start, name in FORMATS.items() if picture.startswith(start)), None)
    encoded = base64.b64encode(picture).decode()
    return found and f"data:image/{found};base64,{encoded}"  # [!code highlight]
# --8<-- [end:core]


def repaired(part: dict) -> dict:
    if part["type"] != "input_image" or part["image_url"].startswith("http"):
        return part
    url = data_url(part["image_url"])
    rebuilt[url is not None] += 1
    return {**part, "image_url": url} if url else {"type": "input_text", "text": "(an image that was lost)"}


dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
content = [
    {"type": "input_text", "text": "Which node is full?"},
    {"type": "input_image", "detail": "auto", "image_url": f"data:application/octet-stream;base64,{dot}"},
    {"type": "input_image", "detail": "auto", "image_url": "data:image/png;base64,"},
]
request = [{"role": "user", "content": [repaired(part) for part in content]}]
answer = client.responses.create(model="gpt-5.4", input=request)
print(f"{rebuilt[True]} rebuilt, {rebuilt[False]} replaced: {answer.output_text}")
