# Takes xAI's 400 about the key for what it is.
import os

from openai import BadRequestError, OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.x.ai/v1"),
    api_key=os.environ["XAI_API_KEY"],  # without this line the SDK takes OPENAI_API_KEY
    timeout=60,
)
messages = [{"role": "user", "content": "What is two plus two?"}]

# --8<-- [start:core]
try:
    answer = client.chat.completions.create(model="grok-4.3", messages=messages)
    print(answer.choices[0].message.content)
except BadRequestError as error:
    if "Incorrect API key" not in error.response.text:  # [!code highlight]
        raise
    print("the key is at fault, not the request")
# --8<-- [end:core]
