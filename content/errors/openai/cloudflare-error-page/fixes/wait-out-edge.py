# Tells a page of Cloudflare from an error of the API, logs it in one line and waits longer than the SDK does.
import logging
import time

from openai import APIStatusError, OpenAI
from openai.types.responses import Response

logging.basicConfig(level=logging.INFO, format="%(message)s")

client = OpenAI()


def is_edge_error(error: APIStatusError) -> bool:
    """True where Cloudflare, not the API, wrote the body: HTML, or JSON with a type that begins with cf_."""
    from_edge = error.response.headers.get("server", "").lower() == "cloudflare"
    is_json = error.response.headers.get("content-type", "").startswith("application/json")
    return error.status_code in {502, 504, 520, 521, 522, 523, 524} and (
        (error.type or "").startswith("cf_") or (from_edge and not is_json)
    )


# The pauses are yours to choose.
# --8<-- [start:core]
def create(**request) -> Response:
    for pause in (2, 10, 30, None):  # seconds, after the SDK's own two retries
        try:
            return client.responses.create(**request)
        except APIStatusError as error:
            # 524: too slow for the edge. Stream it, shorten it, or use the background.
            if pause is None or error.status_code == 524 or not is_edge_error(error):
                raise
            ray = error.response.headers.get("cf-ray")
            logging.warning("edge %s, cf-ray %s", error.status_code, ray)
            time.sleep(pause)  # [!code highlight]
# --8<-- [end:core]
    raise AssertionError("unreachable")


print("answered:", create(model="gpt-5.4", input="ping").output_text)
