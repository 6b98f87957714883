# Resumes the stream of a stored response where that is possible, and fetches the result where it is not.
import time

from openai import BadRequestError, OpenAI
from openai.types.responses import Response

POLL_SECONDS = 2

client = OpenAI()


# --8<-- [start:core]
def rest_of(response_id: str, last_event: int) -> Response:
    try:
        for event in client.responses.retrieve(response_id, stream=True, starting_after=last_event):
            print(event.type)
    except BadRequestError as error:
        if "streamed" not in error.message:
            raise
    while (response := client.responses.retrieve(response_id)).status in ("queued", "in_progress"):
        time.sleep(POLL_SECONDS)
    return response  # [!code highlight]
# --8<-- [end:core]


response = rest_of("resp_0c81e5b0a94d24f3e8a6b1c2d3e4f50681a3c5e7f9b1d3f1", 42)
print(f"{response.status}: {response.output_text}")
