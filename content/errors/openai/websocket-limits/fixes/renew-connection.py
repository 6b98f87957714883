# Keeps a conversation going over WebSockets that live an hour: renews them in time, and replays the input after it.
# Needs the extra: pip install "openai[realtime]"
import time

from openai import OpenAI

RENEW_SECONDS = 55 * 60  # some minutes before the limit of 60
ENDS = ("response.completed", "response.failed", "response.incomplete", "error")

client = OpenAI()


class Lane:
    def __init__(self) -> None:
        self.history: list = []
        self.connect()

    def connect(self) -> None:
        self.connection = client.responses.connect().enter()
        self.opened, self.last_id = time.monotonic(), None

    # --8<-- [start:core]
    def turn(self, item: dict) -> str:
        if time.monotonic() - self.opened > RENEW_SECONDS:
            self.renew()
        items = [item] if self.last_id else [*self.history, item]  # a new connection knows nothing
        event = self.send(items)
        if event.type == "error" and "websocket_connection_limit_reached" in str(event):
            self.renew()  # [!code highlight]
            event = self.send([*self.history, item])
        return self.finish(event, item)
    # --8<-- [end:core]

    def send(self, items: list):
        self.connection.response.create(model="gpt-5.4", store=False, input=items, previous_response_id=self.last_id)
        return next(event for event in self.connection if event.type in ENDS)

    def finish(self, event, item: dict) -> str:
        if event.type != "response.completed":
            raise RuntimeError(str(event))
        self.last_id = event.response.id
        self.history += [item, *event.response.output]
        return event.response.output_text

    def renew(self) -> None:
        self.connection.close()
        self.connect()


lane = Lane()
print(lane.turn({"role": "user", "content": "Why did node 7 stop?"}))
lane.connection.close()
