from collections.abc import Iterator
from contextlib import contextmanager

from errata_llm import attributes_of
from opentelemetry import trace
from opentelemetry.trace import Span

tracer = trace.get_tracer("app")


@contextmanager
def model_span(name: str) -> Iterator[Span]:
    """A span around a call of a model; what fails in it says which error it is, in the process where it happens."""
    with tracer.start_as_current_span(name) as span:
        try:
            yield span
        except Exception as error:
            span.set_attributes(attributes_of(error))
            raise
