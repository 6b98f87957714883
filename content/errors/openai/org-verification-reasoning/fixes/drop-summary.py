# Asks for a reasoning summary where the organization may have one, and goes on without it where it may not.
import logging

import openai
from openai import OpenAI

log = logging.getLogger("answers")
client = OpenAI()
summaries_allowed = True  # asked again after a restart, so a verified organization gets them then


def create(prompt: str):
    global summaries_allowed
    if summaries_allowed:
        try:
            return client.responses.create(
                model="gpt-5.4", input=prompt, reasoning={"effort": "low", "summary": "auto"}
            )
        except openai.BadRequestError as error:
            if (error.code, error.param) != ("unsupported_value", "reasoning.summary"):
                raise
            summaries_allowed = False
            log.warning("no reasoning summaries for this organisation (request %s)", error.request_id)
    return client.responses.create(model="gpt-5.4", input=prompt, reasoning={"effort": "low"})


response = create("What is the capital of France?")
print(f"{response.output_text} summaries: {'on' if summaries_allowed else 'off'}")
