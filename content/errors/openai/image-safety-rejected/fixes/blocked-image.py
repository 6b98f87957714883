# Reports why an image was blocked, and leaves the next attempt to a person with another prompt.
from openai import BadRequestError, OpenAI

client = OpenAI()


# --8<-- [start:core]
def picture(prompt: str) -> str | None:
    try:
        made = client.images.generate(model="gpt-image-2.5-flare", prompt=prompt)
        return made.data[0].b64_json
    except BadRequestError as error:
        if error.code != "moderation_blocked":
            raise
        details = (error.body or {}).get("moderation_details") or {}
        categories = ", ".join(details.get("categories", []))
        print(f"blocked at {details.get('moderation_stage')}: {categories}")
        return None  # [!code highlight]
# --8<-- [end:core]


if picture("A poster about my coworker") is None:
    print("That picture could not be made. Try to describe it differently.")  # for your user
