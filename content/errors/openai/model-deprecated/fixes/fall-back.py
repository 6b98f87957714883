# Answers with a tested replacement when the configured model has been shut down, and says so loudly.
import logging

from openai import NotFoundError, OpenAI

logging.basicConfig(format="%(levelname)s %(message)s")
log = logging.getLogger("models")
client = OpenAI()

# Tested with our prompts before it was entered here; reviewed whenever the deprecations page changes.
REPLACEMENT = {"gpt-4-0613": "gpt-5.4"}


# --8<-- [start:core]
def create(model: str, messages: list):
    try:
        return client.chat.completions.create(model=model, messages=messages)
    except NotFoundError as error:
        # A mistyped name has the same code: the table holds names that once worked.
        if error.code != "model_not_found" or model not in REPLACEMENT:
            raise
        new = REPLACEMENT[model]  # tested with your prompts
        log.error("%s is gone, %s answers: %s", model, new, error.body["message"])
        return client.chat.completions.create(model=new, messages=messages)  # [!code highlight]
# --8<-- [end:core]


completion = create("gpt-4-0613", [{"role": "user", "content": "List the open points."}])
print(f"{completion.model}: {completion.choices[0].message.content}")
