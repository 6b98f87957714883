# Starts a background run once more, only when the first one failed with server_error and left no output behind.
import time

from openai import OpenAI
from openai.types.responses import Response

POLL_SECONDS = 2
PAUSE_SECONDS = 5  # use some minutes in production
DEADLINE_SECONDS = 15 * 60  # yours to choose, for each run
MAX_RUNS = 2

client = OpenAI()


def run_once(prompt: str) -> Response:
    response = client.responses.create(model="gpt-5.4", input=prompt, background=True)
    deadline = time.monotonic() + DEADLINE_SECONDS
    while response.status in ("queued", "in_progress"):
        if time.monotonic() > deadline:
            return client.responses.cancel(response.id)
        time.sleep(POLL_SECONDS)
        response = client.responses.retrieve(response.id)
    return response


def run_with_one_retry(prompt: str) -> tuple[Response, int]:
    for attempt in range(1, MAX_RUNS + 1):
        response = run_once(prompt)
        code = response.error.code if response.error else None
        print(f"run {attempt}: {response.id} {response.status} {code or ''}")
        if response.status == "completed" or code != "server_error" or response.output:
            break  # output may hold finished tool calls: do not make them twice
        if attempt < MAX_RUNS:
            time.sleep(PAUSE_SECONDS)
    return response, attempt


response, attempt = run_with_one_retry("Write the quarterly report.")
if response.status != "completed":
    raise SystemExit(f"gave up on {response.id}: {response.status}")
print(f"completed in run {attempt}: {response.output_text}")
