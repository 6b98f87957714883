import asyncio

from errata_llm import retry_if_transient, wait_as_told
from google import genai
from tenacity import retry, stop_after_attempt

client = genai.Client()


@retry(retry=retry_if_transient(), wait=wait_as_told(), stop=stop_after_attempt(4), reraise=True)
async def ask(text: str) -> str | None:
    return (await client.aio.models.generate_content(model="gemini-3.8-flash", contents=text)).text


print(asyncio.run(ask("What is two and two?")))
