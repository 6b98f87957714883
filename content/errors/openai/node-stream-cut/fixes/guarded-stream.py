# The Python half of a mixed service: the same guard, with the same result for a cut, a silent or an unfinished stream.
import openai
from openai import OpenAI

SILENCE_SECONDS = 60.0
client = OpenAI(timeout=SILENCE_SECONDS)  # in Python the timeout also counts between two events


class StreamLost(Exception):
    def __init__(self, reason: str, text: str) -> None:
        super().__init__(reason)
        self.text = text  # shown or stored before the loss


def ended(event) -> bool:
    if event.type == "response.failed":
        raise RuntimeError(event.response.error)
    return event.type in ("response.completed", "response.incomplete")


def reason(error: openai.APIConnectionError) -> str:
    if isinstance(error, openai.APITimeoutError):
        return f"silent for {SILENCE_SECONDS:g} s"
    return type(error.__cause__).__name__


def read_text(prompt: str) -> str:
    # --8<-- [start:core]
    text = ""
    try:
        for event in client.responses.create(model="gpt-5.4", input=prompt, stream=True):
            if event.type == "response.output_text.delta":
                text += event.delta
            elif ended(event):  # raises for response.failed
                return text
    except openai.APIConnectionError as error:  # cut, or silent longer than the timeout
        raise StreamLost(reason(error), text) from error  # [!code highlight]
    raise StreamLost("ended early", text)
    # --8<-- [end:core]


try:
    print(read_text("How many boats are in the harbor?"))
except StreamLost as lost:
    print(f"lost after {len(lost.text)} characters: {lost}")
