# The Python half of a mixed service: the same guard, with the same result for a cut, a silent or an unfinished stream.
import openai
from openai import OpenAI

SILENCE_SECONDS = 60.0
client = OpenAI(timeout=SILENCE_SECONDS)  # in Python the timeout also counts between two events


class StreamLost(Exception):
    def __init__(self, reason: str, text: str) -> None:
        super().__init__(reason)
        self.text = text  # shown or stored before the loss


def read_text(prompt: str) -> str:
    text = ""
    try:
        for event in client.responses.create(model="gpt-5.4", input=prompt, stream=True):
            if event.type == "response.output_text.delta":
                text += event.delta
            elif event.type == "response.failed":
                raise RuntimeError(event.response.error)
            elif event.type in ("response.completed", "response.incomplete"):
                return text
    except openai.APITimeoutError as error:
        raise StreamLost(f"silent for {SILENCE_SECONDS:g} s", text) from error
    except openai.APIConnectionError as error:
        raise StreamLost(type(error.__cause__).__name__, text) from error
    raise StreamLost("ended early", text)


try:
    print(read_text("How many boats are in the harbour?"))
except StreamLost as lost:
    print(f"lost after {len(lost.text)} characters: {lost}")
