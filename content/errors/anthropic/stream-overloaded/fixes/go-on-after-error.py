# Repeats a stream that an error event cut, and asks for the rest where text has come already.
import random
import time

import anthropic

TRANSIENT = {"overloaded_error", "api_error", "timeout_error"}
PAUSES = (1, 4, 15)  # seconds; yours to choose
client = anthropic.Anthropic(max_retries=0)  # this loop retries HTTP errors as well


def pieces(messages, text):
    if text:
        go_on = f"Your previous response was interrupted and ended with: {text}\nContinue, repeat nothing."
        messages = [*messages, {"role": "user", "content": go_on}]
    with client.messages.stream(model="claude-sonnet-5", max_tokens=1024, messages=messages) as stream:
        yield from stream.text_stream


# --8<-- [start:core]
def ask(messages):
    text = ""
    for pause in (*PAUSES, None):
        try:
            for piece in pieces(messages, text):
                text += piece  # show it here
            return text
        except anthropic.APIStatusError as error:  # its status is 200 in a stream
            if error.type not in TRANSIENT or pause is None:
                raise
        time.sleep(pause * random.uniform(0.75, 1))  # [!code highlight]
# --8<-- [end:core]


print(ask([{"role": "user", "content": "How often do tides come?"}]))
