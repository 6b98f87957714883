import logging

from errata_llm import ErrataFilter, attributes_of
from opentelemetry import trace

handler = logging.StreamHandler()
handler.addFilter(ErrataFilter())  # on a handler it sees all that the handler writes
handler.setFormatter(logging.Formatter("%(levelname)s %(errata_kind)s %(errata_id)s: %(message)s"))
logging.basicConfig(handlers=[handler])


def ask() -> str:
    raise TimeoutError("Request timed out.")


with trace.get_tracer("app").start_as_current_span("ask") as span:
    try:
        ask()
    except Exception as error:
        span.set_attributes(attributes_of(error))
        logging.exception("no answer for the key %s", "sk-proj-abcdefghijklmnopqrstuvwxyz0123456789")
