# Looks again at stored runs that never reported an end, as a scheduled job does; a missed webhook then costs one interval.
import time

from openai import NotFoundError, OpenAI

SWEEP_SECONDS = 2  # production: 300
MAX_SWEEPS = 3

client = OpenAI()
open_runs = {"resp_0f740a1cd6e829354bd9f7a513eb29d7f5a31b29e7d5f3ab"}  # from your database: runs without an end

for sweep in range(1, MAX_SWEEPS + 1):
    for response_id in sorted(open_runs):
        try:
            run = client.responses.retrieve(response_id)
        except NotFoundError:
            print(f"{response_id} is gone: its retention is over")
            open_runs.discard(response_id)
            continue
        if run.status not in ("queued", "in_progress"):
            print(f"sweep {sweep}: {response_id} {run.status}")
            open_runs.discard(response_id)
    if not open_runs:
        break
    time.sleep(SWEEP_SECONDS)
