# Waits for a background run with a deadline, cancels it when the deadline passes, and names the last state in the exception.
import time

from openai import OpenAI
from openai.types.responses import Response

DEADLINE_SECONDS = 8  # production: 60 * 60, or the completion window plus a margin
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 20.0
RUNNING = ("queued", "in_progress")

client = OpenAI()


class RunStuck(TimeoutError):
    def __init__(self, last: Response, after_cancel: Response) -> None:
        self.response_id, self.last_status = last.id, last.status
        super().__init__(f"background run {last.id} was still {last.status}; after cancel: {after_cancel.status}")


def wait(run: Response, deadline_seconds: float = DEADLINE_SECONDS) -> Response:
    deadline, pause = time.monotonic() + deadline_seconds, FIRST_PAUSE
    while run.status in RUNNING:
        if time.monotonic() + pause > deadline:
            final = client.responses.cancel(run.id)  # canceling twice is harmless
            if final.status in (*RUNNING, "cancelled"):
                raise RunStuck(run, final)
            return final  # it ended while we gave up
        time.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)
        run = client.responses.retrieve(run.id)
    return run


run = client.responses.create(model="gpt-5.4", input="Research the market.", background=True, store=True)
print(f"started {run.id}")  # write this id to your database before the first poll
try:
    print(wait(run).status)
except RunStuck as error:
    print(f"stuck: {error}")
