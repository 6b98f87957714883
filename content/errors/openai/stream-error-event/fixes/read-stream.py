# Reads a Responses stream so that both shapes of the error event, and a failed or cut run, end in one exception.
import openai
from openai import OpenAI

client = OpenAI()


class StreamFailed(Exception):
    def __init__(self, code: str | None, message: str, text: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.text = text  # what had arrived before


def failure(source, text: str) -> StreamFailed:
    """From an `error` event, a `response.failed` event, or an exception raised while reading."""
    if isinstance(source, openai.APIConnectionError):
        return StreamFailed("connection", str(source), text)
    error = source.response.error if getattr(source, "type", "") == "response.failed" else source
    return StreamFailed(error.code, error.message, text) if error else StreamFailed(None, "failed", text)


def read_stream(prompt: str) -> str:
    text = ""
    # --8<-- [start:core]
    stream = client.responses.create(model="gpt-5.4", input=prompt, stream=True)
    try:
        for event in stream:
            if event.type == "response.output_text.delta":
                text += event.delta
            elif event.type in ("error", "response.failed"):  # [!code highlight]
                raise failure(event, text)  # both are yielded like any other event
            elif event.type in ("response.completed", "response.incomplete"):
                return text
    except openai.APIError as error:  # the nested form is raised: a code, but no status
        raise failure(error, text) from error
    raise StreamFailed(None, "the stream ended without a terminal event", text)
    # --8<-- [end:core]


try:
    print(read_stream("Describe the harbor."))
except StreamFailed as failed:
    print(f"stream failed: {failed.code} after {len(failed.text)} characters")
