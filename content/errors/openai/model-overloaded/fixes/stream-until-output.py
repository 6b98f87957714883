# Streams an answer and repeats an overload only while nothing has been shown yet; later it keeps the text and says so.
import random
import time
from collections.abc import Iterator

import openai
from openai import OpenAI

PAUSES = (1.0, 2.0, 4.0)  # seconds before the second, third and fourth attempt

client = OpenAI(max_retries=0)  # no SDK repeats an error event, so this loop does


class Overloaded(Exception):
    pass


def attempt(prompt: str) -> Iterator[str]:
    """Yields text; raises Overloaded for each shape in which a stream that began with 200 reports it."""
    try:
        for event in client.responses.create(model="gpt-5.4", input=prompt, stream=True):
            if event.type == "response.output_text.delta":
                yield event.delta
            elif event.type in ("response.failed", "error"):
                error = event.response.error if event.type == "response.failed" else event
                code = error.code if error else None
                if code == "server_is_overloaded":
                    raise Overloaded
                raise RuntimeError(f"the stream failed: {code}")
    except openai.APIError as error:
        if error.code != "server_is_overloaded":
            raise
        raise Overloaded from error


def answer(prompt: str) -> str:
    for pause in (*PAUSES, None):
        shown = False
        try:
            for text in attempt(prompt):
                print(text, end="", flush=True)
                shown = True
            return "complete"
        except Overloaded:
            if shown:
                return "cut off: keep the text, offer to continue"
            if pause is not None:
                time.sleep(pause + random.uniform(0, 0.5))
    return f"no capacity after {len(PAUSES) + 1} attempts"


print(answer("Say hello."))
