# Lets traffic grow by half in 15 minutes at most, and falls back one step when the API answers slow_down.
import random
import threading
import time

import openai
from openai import OpenAI

STEP = 15 * 60  # seconds
GROWTH = 1.5  # OpenAI's rule of thumb: no more than 50 % in 15 minutes

client = OpenAI(max_retries=0)  # one layer repeats, and it knows the rate


class Ramp:
    """Requests per minute that may leave; share one instance between all threads of a model."""

    def __init__(self, rate: float, ceiling: float):
        self.rate, self.ceiling = rate, ceiling
        self.since = time.monotonic()
        self.next_slot = self.next_fall = 0.0
        self.lock = threading.Lock()

    def allowed(self) -> float:
        elapsed = max(0.0, time.monotonic() - self.since)
        return min(self.ceiling, self.rate * GROWTH ** (elapsed / STEP))

    def fall_back(self) -> None:
        """Back to the rate of one step ago, and no growth for one step; a burst of refusals counts once a minute."""
        with self.lock:
            now = time.monotonic()
            if now < self.next_fall:
                return
            self.rate = self.allowed() / GROWTH
            self.since, self.next_fall = now + STEP, now + 60

    def wait_for_slot(self) -> None:
        with self.lock:
            now = time.monotonic()
            mine = max(now, self.next_slot)
            self.next_slot = mine + 60 / self.allowed()
        time.sleep(mine - now)


def ask(ramp: Ramp, prompt: str) -> str:
    # Yours to choose: five attempts. Batch work may wait longer than a user.
    # --8<-- [start:core]
    for attempt in range(5):
        ramp.wait_for_slot()  # one ramp for all threads that use the model
        try:
            return client.responses.create(model="gpt-5.4", input=prompt).output_text
        except openai.APIStatusError as error:  # 429 now, 503 before: go by the code
            if error.code != "slow_down" or attempt == 4:
                raise
            ramp.fall_back()  # a third less, and no growth for 15 minutes
            stated = error.response.headers.get("retry-after", "")
            wait = float(stated) if stated.isdigit() else 5.0 * 2**attempt
            time.sleep(wait + random.uniform(0, 1))  # [!code highlight]
    # --8<-- [end:core]
    raise AssertionError("unreachable")


ramp = Ramp(rate=60, ceiling=500)
print(ask(ramp, "Say hello."), f"now {ramp.allowed():.0f} requests a minute")
