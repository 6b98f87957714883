# Sends a failed call once more, only for a fault of the server and only when no output item had been made.
import time

from openai import OpenAI
from openai.types.responses import Response

RETRYABLE = {"server_error", "vector_store_timeout"}  # a rate limit states its own wait in error.message
PAUSE_SECONDS = 4

client = OpenAI()


def may_repeat(response: Response) -> bool:
    code = response.error.code if response.error else None
    return response.status == "failed" and code in RETRYABLE and not response.output


def create(prompt: str) -> Response:
    response = client.responses.create(model="gpt-5.4", input=prompt)
    if may_repeat(response):
        print(f"{response.id} failed with {response.error.code}, one more try")
        time.sleep(PAUSE_SECONDS)
        response = client.responses.create(model="gpt-5.4", input=prompt)
    if response.status != "completed":
        raise SystemExit(f"{response.id} ended as {response.status}: {response.error}")
    return response


print(f"completed: {create('Summarize the quarter.').output_text}")
