# Asks for a reasoning summary where the organization may have one, and goes on without it where it may not.
import logging

import openai
from openai import OpenAI

log = logging.getLogger("answers")
client = OpenAI()
reasoning = {"effort": "low", "summary": "auto"}  # asked again after a restart: a verified organization gets it then


def create(prompt: str):
    # --8<-- [start:core]
    try:
        return client.responses.create(model="gpt-5.4", input=prompt, reasoning=reasoning)
    except openai.BadRequestError as error:
        if (error.code, error.param) != ("unsupported_value", "reasoning.summary"):
            raise
        log.warning("no reasoning summaries (request %s)", error.request_id)
        reasoning.pop("summary", None)  # [!code highlight]
        return client.responses.create(model="gpt-5.4", input=prompt, reasoning=reasoning)
    # --8<-- [end:core]


response = create("What is the capital of France?")
print(f"{response.output_text} summaries: {'on' if 'summary' in reasoning else 'off'}")
