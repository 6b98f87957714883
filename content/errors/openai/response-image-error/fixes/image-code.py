# Says what to change about a picture that made a Response fail.
from openai import OpenAI

client = OpenAI()
CHANGES = {
    "image_too_large": "scale it down",
    "image_file_too_large": "compress it",
    "image_too_small": "send a larger original",
    "empty_image_file": "read the file again",
    "image_file_not_found": "upload it again",
    "invalid_image_url": "check the address",
    "failed_to_download_image": "check the address",
    "image_content_policy_violation": "send another picture",
}


class PictureRefused(ValueError):
    pass


# --8<-- [start:core]
def text_of(response) -> str:
    code = response.error.code if response.error else ""
    if response.status == "failed" and "image" in code:
        change = CHANGES.get(code, "convert it to PNG or JPEG")
        raise PictureRefused(f"{code}: {change}")  # [!code highlight]
    if response.status != "completed":
        raise RuntimeError(f"{response.status} {code}")
    return response.output_text
# --8<-- [end:core]


picture = {"type": "input_image", "file_id": "file-8RkTq2WmZx5LbVd9NfYc3H", "detail": "auto"}
try:
    print(text_of(client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": [picture]}])))
except PictureRefused as refused:
    print(refused)
