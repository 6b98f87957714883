# Renames max_tokens for models that refuse it, and remembers which models do.
from openai import BadRequestError, OpenAI

client = OpenAI()
refusing: set[str] = set()  # models seen to refuse the old name


def renamed(request: dict) -> dict:
    """The same limit under its new name; a limit that already has the new name wins."""
    limit = request.get("max_tokens")
    rest = {key: value for key, value in request.items() if key != "max_tokens"}
    return {"max_completion_tokens": limit, **rest} if limit is not None else rest


# --8<-- [start:core]
def create(request: dict):
    if request["model"] in refusing:
        request = renamed(request)
    try:
        return client.chat.completions.create(**request)
    except BadRequestError as error:
        if error.param != "max_tokens" or error.code != "unsupported_parameter":
            raise
        refusing.add(request["model"])
        # max_completion_tokens in place of max_tokens, never both
        return client.chat.completions.create(**renamed(request))  # [!code highlight]
# --8<-- [end:core]


# The limit comes from a settings file that older models share, so both names must work.
settings = {"model": "gpt-5.4", "max_tokens": 4_000}
completion = create({**settings, "messages": [{"role": "user", "content": "Which backups failed?"}]})
print(completion.choices[0].message.content)
