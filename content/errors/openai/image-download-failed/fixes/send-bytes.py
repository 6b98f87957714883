# Sends the picture itself as a data URL, so that OpenAI has nothing to download.
import base64

from openai import OpenAI

client = OpenAI()
MEDIA_TYPES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
MAX_BYTES = 20_000_000  # yours to choose


def data_url(picture: bytes) -> str:
    """Name the format by its first bytes: a wrong label is refused as an unsupported image."""
    media_type = next((t for start, t in MEDIA_TYPES.items() if picture.startswith(start)), None)
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        media_type = "image/webp"
    if media_type is None or len(picture) > MAX_BYTES:
        raise ValueError(f"not a picture that we send: {len(picture)} bytes, {picture[:12]!r}")
    return f"data:{media_type};base64,{base64.b64encode(picture).decode()}"


def read_photo(key: str) -> bytes:
    """Stands for your bucket: read the object with your own credentials, not through its URL."""
    return base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA"
        "DUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    )


# --8<-- [start:core]
picture = read_photo("orders/A-1027/front.png")  # with your own credentials
content = [
    {"type": "input_text", "text": "Which damage do you see?"},
    {
        "type": "input_image",
        "image_url": data_url(picture),  # [!code highlight]
        "detail": "auto",
    },
]  # data_url gives data:image/png;base64,... with the real format of the file
request = [{"role": "user", "content": content}]
response = client.responses.create(model="gpt-5.4", input=request)
# --8<-- [end:core]
print(response.output_text)
