# Opens the stream again after a transient error event, but only while not one character has been put out.
import random
import time
from collections.abc import Iterator

import openai
from openai import OpenAI

TRANSIENT = {"server_error", "server_is_overloaded", "slow_down"}
MAX_STREAMS = 3

client = OpenAI()


class StreamError(Exception):
    def __init__(self, code: str | None, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


def open_stream(prompt: str) -> Iterator[str]:
    try:
        for event in client.responses.create(model="gpt-5.4", input=prompt, stream=True):
            if event.type == "response.output_text.delta":
                yield event.delta
            elif event.type == "error":
                raise StreamError(event.code, event.message)
            elif event.type == "response.failed" and event.response.error:
                raise StreamError(event.response.error.code, event.response.error.message)
            elif event.type in ("response.completed", "response.incomplete"):
                return
    except openai.APIStatusError:
        raise  # a refused request: the SDK has already retried it where that is right
    except openai.APIError as error:
        raise StreamError(error.code, error.message) from error
    raise StreamError(None, "the stream ended without a terminal event")


def stream_text(prompt: str) -> Iterator[str]:
    for attempt in range(1, MAX_STREAMS + 1):
        started = False
        try:
            for piece in open_stream(prompt):
                started = True
                yield piece
            return
        except StreamError as error:
            if started or error.code not in TRANSIENT or attempt == MAX_STREAMS:
                raise
            time.sleep(2 ** (attempt - 1) + random.random())


try:
    text = "".join(stream_text("Describe the harbor."))
    print(f"finished: {text}")
except StreamError as error:
    print(f"stopped: {error.code}")
