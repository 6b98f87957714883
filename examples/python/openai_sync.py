from errata_llm import retry_if_transient, wait_as_told
from openai import OpenAI
from tenacity import retry, stop_after_attempt

client = OpenAI(max_retries=0)  # tenacity is the only one that retries


@retry(retry=retry_if_transient(), wait=wait_as_told(), stop=stop_after_attempt(4), reraise=True)
def ask(text: str) -> str:
    return client.responses.create(model="gpt-5.4", input=text).output_text


print(ask("Say that it is done."))
