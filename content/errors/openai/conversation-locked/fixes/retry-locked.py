# Sends a turn again while its conversation is locked; every other refusal is passed on.
import random
import time

from openai import BadRequestError, OpenAI
from openai.types.responses import Response

MAX_TRIES = 5  # yours to choose: about 17 seconds of pauses in all
PAUSE_SECONDS = 1

client = OpenAI()


# --8<-- [start:core]
def turn(conversation: str, text: str) -> tuple[Response, int]:
    for attempt in range(1, MAX_TRIES + 1):
        try:
            response = client.responses.create(model="gpt-5.4", conversation=conversation, input=text)
            return response, attempt
        except BadRequestError as error:
            if error.code != "conversation_locked" or attempt == MAX_TRIES:
                raise
            time.sleep(PAUSE_SECONDS * 2 ** (attempt - 1) + random.random())  # [!code highlight]
# --8<-- [end:core]


response, attempt = turn("conv_69b58644a57081948324470dc5ea0001", "Why did node 7 stop?")
print(f"try {attempt}: {response.output_text}")
