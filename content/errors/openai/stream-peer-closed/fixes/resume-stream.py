# Streams a background response and, when the connection is cut, resumes behind the last event that arrived.
import time
from collections.abc import Iterator

import openai
from openai import OpenAI

MAX_RECONNECTS = 5
TERMINAL = {"response.completed", "response.incomplete", "response.failed"}

client = OpenAI()


def stream_text(prompt: str) -> Iterator[str]:
    # Only a response created with background=True and stream=True can be picked up again.
    stream = client.responses.create(model="gpt-5.4", input=prompt, background=True, stream=True)
    response_id, cursor, reconnects = None, -1, 0
    while True:
        try:
            if stream is None:
                stream = client.responses.retrieve(response_id, stream=True, starting_after=cursor)
            for event in stream:
                cursor = event.sequence_number
                if event.type == "response.created":
                    response_id = event.response.id
                elif event.type == "response.output_text.delta":
                    reconnects = 0
                    yield event.delta
                elif event.type == "error":
                    raise RuntimeError(f"{event.code}: {event.message}")
                elif event.type in TERMINAL:
                    if event.type == "response.failed":
                        raise RuntimeError(f"run failed: {event.response.error}")
                    return
            reason = "the stream ended without a terminal event"
        except openai.APIConnectionError as error:  # cut, or silent for longer than the timeout
            reason = repr(error.__cause__ or error)
        if response_id is None or reconnects == MAX_RECONNECTS:
            raise ConnectionError(f"gave up after event {cursor}: {reason}")
        reconnects += 1
        time.sleep(min(2 ** (reconnects - 1), 10))
        stream = None


print("".join(stream_text("When is low water today?")))
