# Waits for a background run with a deadline, cancels it when the deadline passes, and names the last state in the exception.
import time

from openai import OpenAI
from openai.types.responses import Response

DEADLINE_SECONDS = 8  # yours to choose: 60 * 60 for deep research, or the completion window plus a margin
RUNNING = ("queued", "in_progress")

client = OpenAI()


class RunStuck(TimeoutError):
    def __init__(self, last: Response, after_cancel: Response) -> None:
        self.response_id, self.last_status = last.id, last.status
        super().__init__(f"background run {last.id} was still {last.status}; after cancel: {after_cancel.status}")


# --8<-- [start:core]
def wait(run: Response, deadline: float, pause: float = 1.0) -> Response:
    while run.status in RUNNING and time.monotonic() + pause <= deadline:
        time.sleep(pause)
        pause = min(pause * 2, 20.0)
        run = client.responses.retrieve(run.id)
    last = run
    if run.status in RUNNING:
        run = client.responses.cancel(run.id)  # [!code highlight]
    if run.status in (*RUNNING, "cancelled"):
        raise RunStuck(last, run)
    return run  # it may have ended in the second in which you gave up
# --8<-- [end:core]


run = client.responses.create(model="gpt-5.4", input="Research the market.", background=True, store=True)
print(f"started {run.id}")  # write this id to your database before the first poll
try:
    print(wait(run, time.monotonic() + DEADLINE_SECONDS).status)
except RunStuck as error:
    print(f"stuck: {error}")
