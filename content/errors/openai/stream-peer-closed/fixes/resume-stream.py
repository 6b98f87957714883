# Streams a background response and, when the connection is cut, resumes behind the last event that arrived.
import time
from collections.abc import Iterator
from contextlib import suppress
from types import SimpleNamespace

import openai
from openai import OpenAI

client = OpenAI()


def note(run: SimpleNamespace, event) -> bool:
    """Remembers id and number of the event in `run`; True after a terminal one. A failed run is raised."""
    run.seen = event.sequence_number
    if event.type == "response.created":
        run.id = event.response.id
    if event.type in ("error", "response.failed"):
        raise RuntimeError(f"run failed: {event.response.error if event.type == 'response.failed' else event}")
    return event.type in ("response.completed", "response.incomplete")


def stream_text(prompt: str) -> Iterator[str]:
    # Only a response created with background=True and stream=True can be picked up again.
    stream = client.responses.create(model="gpt-5.4", input=prompt, background=True, stream=True)
    run, cuts = SimpleNamespace(id=None, seen=-1), 0
    # Yours to choose: five cuts in a row without a new event.
    # --8<-- [start:core]
    while cuts < 5 and (run.id or not cuts):
        with suppress(openai.APIConnectionError):  # cut, or silent longer than the timeout
            if cuts:
                stream = client.responses.retrieve(run.id, stream=True, starting_after=run.seen)  # [!code highlight]
            for event in stream:
                if note(run, event):  # run.id, run.seen; True after a terminal event
                    return
                cuts = 0
                if event.type == "response.output_text.delta":
                    yield event.delta
        cuts += 1
        time.sleep(min(2 ** (cuts - 1), 10))
    # --8<-- [end:core]
    raise ConnectionError(f"gave up after event {run.seen} of {run.id}")


print("".join(stream_text("When is low water today?")))
