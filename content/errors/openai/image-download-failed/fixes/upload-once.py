# Uploads a picture once and names it by file id in every later request, so that no link can expire.
import base64

from openai import OpenAI

client = OpenAI()


def read_photo(key: str) -> bytes:
    """Stands for your bucket."""
    return base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA"
        "DUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    )


photo = client.files.create(
    file=("front.png", read_photo("orders/A-1027/front.png")), purpose="vision"
)
response = client.responses.create(
    model="gpt-5.4",
    input=[
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "Which damage do you see?"},
                {"type": "input_image", "file_id": photo.id, "detail": "auto"},
            ],
        }
    ],
)
print(f"{photo.id}: {response.output_text}")
