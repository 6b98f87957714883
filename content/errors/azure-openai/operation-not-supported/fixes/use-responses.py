# Asks through the Responses API when the model of a deployment serves no chat completions.
import os

import openai
from openai import AzureOpenAI, OpenAI

ENDPOINT = os.environ["AZURE_OPENAI_ENDPOINT"].rstrip("/")
KEY = os.environ["AZURE_OPENAI_API_KEY"]
DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-5.1-codex")

chat = AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY)
v1 = OpenAI(base_url=f"{ENDPOINT}/openai/v1/", api_key=KEY)


# --8<-- [start:core]
def ask(prompt: str) -> str | None:
    messages = [{"role": "user", "content": prompt}]
    try:
        answer = chat.chat.completions.create(model=DEPLOYMENT, messages=messages)
        return answer.choices[0].message.content
    except openai.BadRequestError as error:
        if error.code != "OperationNotSupported":
            raise
        # The same deployment; a mixed-up name fails here as well.
        answer = v1.responses.create(model=DEPLOYMENT, input=prompt)  # [!code highlight]
        return answer.output_text
# --8<-- [end:core]


print(ask("Say hello."))
