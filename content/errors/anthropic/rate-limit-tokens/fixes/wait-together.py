# All workers share one gate: whoever is told to wait closes it for everybody, for as long as the answer says.
import asyncio
import time

import anthropic

LONGEST_WAIT = 60  # seconds; beyond that the job is put off. Yours to choose
client = anthropic.AsyncAnthropic(max_retries=0)  # the gate retries, for all workers together
in_flight = asyncio.Semaphore(4)
open_at = 0.0
waited = 0.0


async def pass_gate():
    while (pause := open_at - time.monotonic()) > 0:
        await asyncio.sleep(pause)


def close_gate(seconds):
    global open_at, waited
    open_at = max(open_at, time.monotonic() + seconds)
    waited = max(waited, seconds)


# --8<-- [start:core]
async def ask(attempts=4, **request):
    async with in_flight:
        for left in reversed(range(attempts)):
            await pass_gate()
            try:
                return await client.messages.create(**request)
            except anthropic.RateLimitError as error:
                stated = error.response.headers.get("retry-after", "")
                if not stated.isdecimal() or float(stated) > LONGEST_WAIT or not left:
                    raise  # a spend cap has no retry-after
                close_gate(float(stated))  # [!code highlight]
# --8<-- [end:core]


async def main():
    prompts = ("Lisbon", "Oslo", "Rome")
    jobs = [ask(model="claude-sonnet-5", max_tokens=64, messages=[{"role": "user", "content": p}]) for p in prompts]
    answers = await asyncio.gather(*jobs)
    print(f"waited {waited:.0f} s, then {len(answers)} answers")


asyncio.run(main())
