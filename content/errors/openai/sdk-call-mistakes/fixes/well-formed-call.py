# A file as a path object, the asynchronous client with await, and an option that the package does not know yet.
import asyncio
import tempfile
from pathlib import Path

from openai import AsyncOpenAI

lines = Path(tempfile.mkdtemp()) / "lines.jsonl"
lines.write_text('{"n": 1}\n', encoding="utf-8")


# --8<-- [start:core]
async def main() -> None:
    client = AsyncOpenAI()
    # A Path or an open file; a plain string is refused.
    uploaded = await client.files.create(file=lines, purpose="batch")
    new_option = {"some_new_option": True}  # unknown to the installed package
    answer = await client.responses.create(
        model="gpt-5.4", input="Answer with the word pong.", extra_body=new_option  # [!code highlight]
    )
    print(f"{uploaded.id}: {answer.output_text}")
# --8<-- [end:core]


asyncio.run(main())
