# Answers with a tested replacement when the configured model has been shut down, and says so loudly.
import logging

from openai import NotFoundError, OpenAI

logging.basicConfig(format="%(levelname)s %(message)s")
log = logging.getLogger("models")
client = OpenAI()

# Tested with our prompts before it was entered here; reviewed whenever the deprecations page changes.
REPLACEMENT = {"gpt-4-0613": "gpt-5.4"}
gone: set[str] = set()


def create(model: str, messages: list):
    if model in gone:
        model = REPLACEMENT[model]
    try:
        return client.chat.completions.create(model=model, messages=messages)
    except NotFoundError as error:
        # The code says the same of a mistyped name; only names that once worked are in the table.
        if error.code != "model_not_found" or model not in REPLACEMENT:
            raise
        log.error("%s is gone, %s answers instead: %s", model, REPLACEMENT[model], error.body["message"])
        gone.add(model)
        return client.chat.completions.create(model=REPLACEMENT[model], messages=messages)


completion = create("gpt-4-0613", [{"role": "user", "content": "List the open points."}])
print(f"{completion.model}: {completion.choices[0].message.content}")
