# Goes on without reasoning items that cannot be decrypted, once, and gives back the history to store.
from openai import BadRequestError, OpenAI

client = OpenAI()
# Hosted calls may not be sent without their ids, so they go with the reasoning.
DROPPED = {"reasoning", "web_search_call", "file_search_call", "code_interpreter_call"}


# --8<-- [start:core]
def create(history: list[dict], **request):
    try:
        return client.responses.create(input=history, **request), history
    except BadRequestError as error:
        if error.code != "invalid_encrypted_content":
            raise
        kept = [item for item in history if item.get("type") not in DROPPED]
        # Ids of the other items go as well: they belong to answers that had the reasoning.
        kept = [{key: value for key, value in item.items() if key != "id"} for item in kept]
        return client.responses.create(input=kept, **request), kept  # [!code highlight]
# --8<-- [end:core]


history = [
    {"role": "user", "content": "Look at node 7."},
    {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": "gAAA-made-by-another-key-3Xk8"},
    {"role": "user", "content": "Why did it stop?"},
]
response, kept = create(history, model="gpt-5.4", store=False)
print(f"{response.output_text} ({len(kept)} items of {len(history)} sent)")
