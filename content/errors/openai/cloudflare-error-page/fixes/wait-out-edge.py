# Tells a page of Cloudflare from an error of the API, logs it in one line and waits longer than the SDK does.
import logging
import time

from openai import APIStatusError, OpenAI
from openai.types.responses import Response

logging.basicConfig(level=logging.INFO, format="%(message)s")
EDGE_STATUS = {502, 504, 520, 521, 522, 523, 524}
PAUSES = (2, 10, 30)  # seconds, after the SDK's own two retries of each round

client = OpenAI()


def is_edge_error(error: APIStatusError) -> bool:
    """True where Cloudflare, not the API, wrote the body: HTML, or JSON with a type that begins with cf_."""
    from_edge = error.response.headers.get("server", "").lower() == "cloudflare"
    is_json = error.response.headers.get("content-type", "").startswith("application/json")
    return error.status_code in EDGE_STATUS and (
        (error.type or "").startswith("cf_") or (from_edge and not is_json)
    )


def create(**request) -> Response:
    for pause in (*PAUSES, None):
        try:
            return client.responses.create(**request)
        except APIStatusError as error:
            if pause is None or not is_edge_error(error):
                raise
            ray = error.response.headers.get("cf-ray", "none")
            logging.warning("edge %s, cf-ray %s, next round in %s s", error.status_code, ray, pause)
            time.sleep(pause)
    raise AssertionError("unreachable")


print("answered:", create(model="gpt-5.4", input="ping").output_text)
