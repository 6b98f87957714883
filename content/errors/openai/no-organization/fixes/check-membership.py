# Ends a job whose key has no organization, with a line that tells the right person what to do.
import sys

import openai
from openai import OpenAI

client = OpenAI()
prompt = "Answer with the word pong."

# --8<-- [start:core]
try:
    print(client.responses.create(model="gpt-5.4", input=prompt).output_text)
except openai.AuthenticationError as error:
    if error.code != "no_organization":
        raise
    # No retry and no other model helps; the request id is for the help center.
    print("no organization behind this key: ask an owner for an invitation")  # [!code highlight]
    print(f"request {error.request_id}", file=sys.stderr)
# --8<-- [end:core]
