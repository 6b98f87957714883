# Runs a long request in the background, so that no connection has to stay open while the model thinks.
import time
from contextlib import suppress

from openai import APIConnectionError, OpenAI

client = OpenAI(timeout=10)  # every single request is short now


def run(prompt: str, max_seconds: float = 3600) -> str:
    # Yours to choose: an hour in all. What is given up is canceled, so that it does not run on.
    # --8<-- [start:core]
    response = client.responses.create(model="gpt-5.4", input=prompt, background=True)
    give_up = time.monotonic() + max_seconds
    while response.status in ("queued", "in_progress"):
        if time.monotonic() > give_up:
            client.responses.cancel(response.id)
            raise TimeoutError(f"{response.id} canceled after {max_seconds:.0f} s")
        time.sleep(2)
        with suppress(APIConnectionError):  # a lost poll says nothing about the run
            response = client.responses.retrieve(response.id, timeout=3)  # [!code highlight]
    # --8<-- [end:core]
    if response.status != "completed":
        raise RuntimeError(f"{response.id} ended as {response.status}: {response.error or response.incomplete_details}")
    return response.output_text


print(run("Compare the tide tables of ten years."))
