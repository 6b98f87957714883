# Starts an answer only when none is being made, and remembers one wish until response.done.
import asyncio

TAKEN = "conversation_already_has_active_response"


class Turns:
    def __init__(self, connection):
        self.connection, self.busy, self.wanted = connection, False, False

    # --8<-- [start:core]
    async def ask(self) -> None:
        self.wanted = self.busy
        if not self.busy:
            self.busy = True
            await self.connection.response.create()

    async def on(self, event) -> None:
        if event.type in ("response.created", "response.done"):
            self.busy = event.type == "response.created"  # by you or by the server's VAD
        self.wanted |= event.type == "error" and event.error.code == TAKEN  # somebody was faster
        if self.wanted and not self.busy:
            await self.ask()  # [!code highlight]
    # --8<-- [end:core]


class Event:
    def __init__(self, type_: str, code: str | None = None):
        self.type, self.error, self.code = type_, self, code


class StandIn:
    """In the place of AsyncOpenAI().realtime.connect(model=...): it notes what is sent."""

    def __init__(self):
        self.response, self.log = self, []

    async def create(self) -> None:
        self.log.append("response.create")


async def main() -> None:
    connection = StandIn()
    turns = Turns(connection)
    await turns.on(Event("response.created"))  # the server answers speech
    await turns.ask()  # a tool has returned: too early
    early = len(connection.log)
    for name in ("response.done", "response.created", "response.done"):
        await turns.on(Event(name))
    await turns.ask()
    await turns.on(Event("error", TAKEN))  # the server was faster, by a moment
    for name in ("response.created", "response.done"):
        await turns.on(Event(name))
    print(f"sent {early} at once, {len(connection.log)} in the end")


asyncio.run(main())
