# Tells an address that is not listed from a wrong key, and says what the owner has to know.
import platform

import openai
from openai import OpenAI

client = OpenAI()
prompt = "Answer with the word pong."

# --8<-- [start:core]
try:
    print(client.responses.create(model="gpt-5.4", input=prompt).output_text)
except openai.AuthenticationError as error:
    if error.code != "ip_not_authorized":
        raise
    # To name the address itself, ask a service that echoes it, from this very process.
    print("address not on the allowlist of the key’s project or organization")  # [!code highlight]
    print(f"host {platform.node()}, request {error.request_id}")
# --8<-- [end:core]
