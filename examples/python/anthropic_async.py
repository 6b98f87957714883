import asyncio

from anthropic import AsyncAnthropic
from errata_llm import RateLimited, errors_as_kinds, should_retry, wait_seconds

client = AsyncAnthropic(max_retries=0)


async def ask(text: str, attempts: int = 4) -> str:
    for attempt in range(1, attempts + 1):
        try:
            with errors_as_kinds(provider="anthropic"):
                message = await client.messages.create(
                    model="claude-sonnet-5", max_tokens=500, messages=[{"role": "user", "content": text}]
                )
                return message.content[0].text
        except RateLimited as error:
            if attempt == attempts or not should_retry(error.classification):
                raise
            await asyncio.sleep(wait_seconds(error.classification, attempt))


print(asyncio.run(ask("What is two and two?")))
