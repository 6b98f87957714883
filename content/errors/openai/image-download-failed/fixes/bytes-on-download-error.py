# Tries the URL first and, when OpenAI could not download it, sends the bytes in one second request.
import base64

from openai import BadRequestError, OpenAI

client = OpenAI()


def ask(question: str, image_url: str) -> str:
    content = [
        {"type": "input_text", "text": question},
        {"type": "input_image", "image_url": image_url, "detail": "auto"},
    ]
    return client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": content}]).output_text


def is_download_error(error: BadRequestError) -> bool:
    """Chat Completions says invalid_image_url; the Responses API says invalid_value for the parameter url."""
    return error.code == "invalid_image_url" or (error.code == "invalid_value" and error.param == "url")


def describe(question: str, url: str, read_bytes) -> str:
    try:
        return ask(question, url)
    except BadRequestError as error:
        if not is_download_error(error):
            raise
        print(f"not downloaded ({error.code}), sending the bytes")
    return ask(question, f"data:image/png;base64,{base64.b64encode(read_bytes()).decode()}")


def read_photo() -> bytes:
    """Stands for your bucket: read the object with your own credentials, not through its URL."""
    return base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAA"
        "DUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
    )


signed_url = "https://photos.example.com/orders/A-1027/front.png?expires=1795326000"
print(describe("Which damage do you see?", signed_url, read_photo))
