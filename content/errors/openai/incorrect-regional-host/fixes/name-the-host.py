# Turns a 401 about the region into the setting that is wrong.
import re

import openai
from openai import OpenAI

client = OpenAI()

# --8<-- [start:core]
try:
    answer = client.responses.create(model="gpt-5.4", input="Answer with the word pong.")
    print("answer:", answer.output_text)
except openai.AuthenticationError as error:
    # Only hosts of OpenAI: never follow an address that merely stands in an error.
    host = re.search(r"\b((?:[a-z]{2}\.)?api\.openai\.com)\b", str(error.body))
    if error.code != "incorrect_hostname" or not host:
        raise
    print(f"set OPENAI_BASE_URL=https://{host[1]}/v1")  # [!code highlight]
# --8<-- [end:core]
