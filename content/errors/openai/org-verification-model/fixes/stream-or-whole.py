# Streams where the organization may stream this model, and asks for the whole answer where it may not.
from collections.abc import Iterator

import openai
from openai import OpenAI

# A whole answer of a reasoning model takes minutes: give it a timeout that fits.
client = OpenAI(timeout=900)
no_stream: set[str] = set()  # models refused to this organization; forget it at restart


def is_refused_stream(error: openai.BadRequestError) -> bool:
    return (error.code, error.param) == ("unsupported_value", "stream")


def answer(model: str, prompt: str) -> Iterator[str]:
    """Pieces of text, or the whole text as one piece."""
    # --8<-- [start:core]
    if model not in no_stream:
        try:
            for event in client.responses.create(model=model, input=prompt, stream=True):
                if event.type == "response.output_text.delta":
                    yield event.delta
            return
        except openai.BadRequestError as error:  # before any event: nothing was yielded
            if not is_refused_stream(error):  # code unsupported_value, param stream
                raise
            no_stream.add(model)
    yield client.responses.create(model=model, input=prompt).output_text  # [!code highlight]
    # --8<-- [end:core]


print("".join(answer("gpt-5.4", "What is 2 + 2? One word.")))
