from errata_llm import LLMError, raise_for_status
from openai import OpenAI

client = OpenAI()
run = client.responses.create(model="gpt-5.4", input="Write the report.", background=True)
while run.status in ("queued", "in_progress"):
    run = client.responses.retrieve(run.id)  # a program of yours sleeps here

try:
    print(raise_for_status(run).output_text)
except LLMError as error:  # nothing raised before: the run failed with HTTP 200
    print(type(error).__name__, error.code, error.verdict)
