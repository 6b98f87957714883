# Removes the fields that Mistral names in a 422, shows them, and sends the request once more.
import os

from openai import OpenAI, UnprocessableEntityError

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.mistral.ai/v1"),
    api_key=os.environ["MISTRAL_API_KEY"],
    timeout=60,
)


# --8<-- [start:core]
def without_extras(request: dict, details: list[dict]) -> dict:
    """The request without the fields at the paths that the 422 names."""
    for item in details:
        if item["type"] != "extra_forbidden":
            continue
        *path, field = [step for step in item["loc"][1:] if step not in ROLES]
        place = request
        for step in path:
            place = place[step]
        print("removed", item["loc"], place.pop(field, None))  # [!code highlight]
    return request
# --8<-- [end:core]


ROLES = {"system", "user", "assistant", "tool"}  # Mistral puts the role of a message into its path
request = {
    "model": "mistral-small-latest",
    "messages": [
        {"role": "user", "content": "What is two plus two?"},
        {"role": "assistant", "content": "Five.", "reasoning_content": "Two and two."},
        {"role": "user", "content": "Are you sure?"},
    ],
}
try:
    answer = client.chat.completions.create(**request)
except UnprocessableEntityError as error:
    answer = client.chat.completions.create(**without_extras(request, error.body["detail"]))
print(answer.choices[0].message.content)
