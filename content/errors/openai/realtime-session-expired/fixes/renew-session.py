# Opens a new Realtime session before the old one expires, and tells it what was said.
import asyncio
import time

MARGIN = 120  # seconds before the end; yours to choose


# --8<-- [start:core]
async def talk(connect, summary_of) -> None:
    summary = ""
    while summary is not None:
        async with connect() as session:
            await session.begin(summary)  # session.update and one item with the summary
            expires_at = (await session.created()).expires_at
            until = expires_at - MARGIN
            ended = await session.run(until)  # True when the caller hung up
            summary = None if ended else await summary_of(session)  # [!code highlight]
# --8<-- [end:core]


class StandIn:
    """In the place of a wrapper around AsyncOpenAI().realtime.connect(model=...)."""

    count = 0

    async def __aenter__(self):
        StandIn.count += 1
        self.number, self.expires_at = StandIn.count, time.time() + MARGIN + 0.1
        return self

    async def __aexit__(self, *_):
        pass

    async def begin(self, summary: str) -> None:
        if summary:
            print(f"session {self.number} begins with: {summary}")

    async def created(self):
        return self

    async def run(self, until: float) -> bool:
        await asyncio.sleep(max(0, until - time.time()))
        return self.number == 2


async def summary_of(_session) -> str:
    return "Node 7 is full."  # from the transcripts, by a text model


asyncio.run(talk(StandIn, summary_of))
