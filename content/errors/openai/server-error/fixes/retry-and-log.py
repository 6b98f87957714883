# Outlasts a short incident with more retries than the default and keeps the request id for support.
import logging

from openai import InternalServerError, OpenAI

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("answers")

# Waits 0.5, 1, 2, 4, 8 s, less up to a quarter. Five is yours to choose: more for jobs that can wait.
# --8<-- [start:core]
client = OpenAI(max_retries=5)  # [!code highlight]


def ask(prompt: str) -> str:
    try:
        raw = client.responses.with_raw_response.create(model="gpt-5.4", input=prompt)
    except InternalServerError as error:  # six attempts failed: support asks for this id
        log.error("status=%s request_id=%s", error.status_code, error.request_id)
        raise
    print(f"answered after {raw.retries_taken} retries, request id {raw.request_id}")
    return raw.parse().output_text
# --8<-- [end:core]


print(ask("ping"))
