# Polls a background response to its end and raises unless it completed, so that a failed run never passes as empty text.
import time

from openai import OpenAI
from openai.types.responses import Response

POLL_SECONDS = 2
# Yours to choose. The guide speaks of several minutes for hard problems, so 15 are generous. Give deep research an
# hour, and a run with a completion window of 2h or 8h that window and a margin.
DEADLINE_SECONDS = 15 * 60

client = OpenAI()


class RunNotCompleted(Exception):
    """Carries what the poll returned: the API raises nothing for a run that ended badly."""

    def __init__(self, response: Response) -> None:
        error, details = response.error, response.incomplete_details
        self.response = response
        self.status = response.status
        self.code = error.code if error else None
        self.reason = details.reason if details else None
        why = error.message if error else self.reason
        super().__init__(f"{response.id} {self.status}: {self.code or self.reason} ({why})")


# --8<-- [start:core]
def wait_for_run(response: Response) -> Response:
    deadline = time.monotonic() + DEADLINE_SECONDS
    while response.status in ("queued", "in_progress"):
        if time.monotonic() > deadline:
            response = client.responses.cancel(response.id)  # else it runs on
            break
        time.sleep(POLL_SECONDS)
        response = client.responses.retrieve(response.id)
    if response.status != "completed":
        raise RunNotCompleted(response)  # [!code highlight]
    return response
# --8<-- [end:core]


run = client.responses.create(model="gpt-5.4", input="Write the quarterly report.", background=True)
try:
    print(wait_for_run(run).output_text)
except RunNotCompleted as error:
    print(f"run {error.status}, code {error.code}, id {error.response.id}")
