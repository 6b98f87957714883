import asyncio

from errata_llm import retry_if_transient, wait_as_told
from openai import AsyncOpenAI
from tenacity import retry, stop_after_attempt

client = AsyncOpenAI(max_retries=0)


@retry(retry=retry_if_transient(), wait=wait_as_told(), stop=stop_after_attempt(4), reraise=True)
async def ask(text: str) -> str:
    return (await client.responses.create(model="gpt-5.4", input=text)).output_text


print(asyncio.run(ask("Say that it is done.")))
