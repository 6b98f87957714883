# Repeats a cut stream only while none of its text has been handed on; after that the caller decides.
import time
from collections.abc import Iterator

from openai import APIConnectionError, OpenAI

MAX_STREAMS = 3
client = OpenAI()


class StreamCut(Exception):
    """The connection was lost after text had been handed on."""


def stream_text(prompt: str) -> Iterator[str]:
    for attempt in range(1, MAX_STREAMS + 1):
        started = finished = False
        try:
            for event in client.responses.create(model="gpt-5.4", input=prompt, stream=True):
                if event.type == "response.output_text.delta":
                    started = True
                    yield event.delta
                elif event.type == "response.failed":
                    raise RuntimeError(f"run failed: {event.response.error}")
                elif event.type in ("response.completed", "response.incomplete"):
                    finished = True
            if finished:
                return
            cause: Exception | None = None  # the body ended without a terminal event
        except APIConnectionError as error:
            cause = error
        if started or attempt == MAX_STREAMS:
            raise StreamCut(f"cut in stream {attempt}") from cause
        time.sleep(2 ** (attempt - 1))


print("".join(stream_text("When is low water today?")))
