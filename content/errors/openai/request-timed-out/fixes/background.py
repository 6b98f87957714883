# Runs a long request in the background, so that no connection has to stay open while the model thinks.
import time

from openai import APIConnectionError, OpenAI

client = OpenAI(timeout=10)  # every single request is short now


def run(prompt: str, max_seconds: float = 3600) -> str:
    response = client.responses.create(model="gpt-5.4", input=prompt, background=True)
    give_up = time.monotonic() + max_seconds
    while response.status in ("queued", "in_progress"):
        if time.monotonic() > give_up:
            client.responses.cancel(response.id)
            raise TimeoutError(f"{response.id} still {response.status}, cancelled")
        time.sleep(2)
        try:
            response = client.with_options(max_retries=0).responses.retrieve(response.id, timeout=3)
        except APIConnectionError:  # timeouts are a subclass
            continue  # one lost poll says nothing about the run
    if response.status != "completed":
        raise RuntimeError(f"{response.id} ended as {response.status}: {response.error or response.incomplete_details}")
    return response.output_text


print(run("Compare the tide tables of ten years."))
