# Reads a Responses stream so that both shapes of the error event, and a failed or cut run, end in one exception.
import openai
from openai import OpenAI

client = OpenAI()


class StreamFailed(Exception):
    def __init__(self, code: str | None, message: str, text: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.text = text  # what had been put out before


def read_stream(prompt: str) -> str:
    text = ""
    try:
        for event in client.responses.create(model="gpt-5.4", input=prompt, stream=True):
            if event.type == "response.output_text.delta":
                text += event.delta
            elif event.type == "error":  # flat shape: the SDK hands it over as an event
                raise StreamFailed(event.code, event.message, text)
            elif event.type == "response.failed":
                error = event.response.error
                raise StreamFailed(error.code if error else None, error.message if error else "failed", text)
            elif event.type in ("response.completed", "response.incomplete"):
                return text
    except openai.APIStatusError:
        raise  # refused before the stream began: it has a status, and the SDK has retried it
    except openai.APIConnectionError as error:
        raise StreamFailed("connection", str(error), text) from error
    except openai.APIError as error:  # nested shape: raised, with a code but without a status
        raise StreamFailed(error.code, error.message, text) from error
    raise StreamFailed(None, "the stream ended without a terminal event", text)


try:
    print(read_stream("Describe the harbour."))
except StreamFailed as failure:
    print(f"stream failed: {failure.code} after {len(failure.text)} characters")
