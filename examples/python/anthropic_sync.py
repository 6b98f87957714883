from anthropic import Anthropic
from errata_llm import raise_for_status, retry_if_transient, wait_as_told
from tenacity import retry, stop_after_attempt

client = Anthropic(max_retries=0)


@retry(retry=retry_if_transient(), wait=wait_as_told(), stop=stop_after_attempt(4), reraise=True)
def ask(text: str) -> str:
    message = client.messages.create(model="claude-sonnet-5", max_tokens=500, messages=[{"role": "user", "content": text}])
    return "".join(block.text for block in raise_for_status(message).content if block.type == "text")


print(ask("What is two and two?"))
