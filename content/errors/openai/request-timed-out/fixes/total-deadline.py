# Gives one call a deadline for all its attempts together, which `timeout` with the SDK's own retries does not.
import time

from openai import APITimeoutError, OpenAI

TOTAL_SECONDS = 6.0  # what the caller can wait
ATTEMPT_SECONDS = 2.0  # well above the usual time of this prompt

client = OpenAI(max_retries=0)  # this loop is the only one that repeats


def answer(prompt: str) -> tuple[str, int]:
    deadline = time.monotonic() + TOTAL_SECONDS
    attempt = 0
    while True:
        attempt += 1
        left = deadline - time.monotonic()
        try:
            response = client.responses.create(
                model="gpt-5.4", input=prompt, timeout=max(0.1, min(ATTEMPT_SECONDS, left))
            )
            return response.output_text, attempt
        except APITimeoutError:
            if deadline - time.monotonic() < 0.5:
                raise  # no time for another attempt: the caller gets the timeout in time


text, attempts = answer("When does the tide turn?")
print(f"attempt {attempts}: {text}")
