# Opens a Responses stream at the address that Codex uses and says how it ended: complete, early, cut or silent.
import os
import sys
import time

import openai
from openai import OpenAI

TERMINAL = {"response.completed", "response.incomplete", "response.failed"}
IDLE_SECONDS = float(os.environ.get("PROBE_IDLE_SECONDS", "300"))  # Codex waits as long between two events

# The base URL comes from OPENAI_BASE_URL: set it to the base_url of the provider in config.toml.
client = OpenAI(timeout=IDLE_SECONDS, max_retries=0)


def probe(model: str) -> str:
    last = "none"
    longest, previous = 0.0, time.monotonic()
    try:
        for event in client.responses.create(model=model, input="Count to 500 in words.", stream=True):
            now = time.monotonic()
            longest, previous = max(longest, now - previous), now
            if event.type in TERMINAL:
                return f"complete: {event.type}, longest silence {longest:.1f} s"
            last = event.type
    except openai.APITimeoutError:
        return f"silent: nothing for {IDLE_SECONDS:g} s after {last}"
    except openai.APIConnectionError as error:
        return f"cut after {last}: {error.__cause__}"
    return f"closed early after {last}: no terminal event"


print(probe(sys.argv[1] if len(sys.argv) > 1 else "gpt-5.4"))
