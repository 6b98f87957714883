# Opens a Responses stream at the address that Codex uses and says how it ended: complete, early, cut or silent.
import os
import sys

import openai
from openai import OpenAI

TERMINAL = {"response.completed", "response.incomplete", "response.failed"}
IDLE_SECONDS = float(os.environ.get("PROBE_IDLE_SECONDS", "300"))  # Codex waits as long between two events
PROMPT = "Count to 500 in words."

# The base URL comes from OPENAI_BASE_URL: set it to the base_url of the provider in config.toml.
client = OpenAI(timeout=IDLE_SECONDS, max_retries=0)


# --8<-- [start:core]
def probe(model: str) -> str:
    last = "none"
    try:
        for event in client.responses.create(model=model, input=PROMPT, stream=True):
            if event.type in TERMINAL:
                return f"complete: {event.type}"
            last = event.type
    except openai.APITimeoutError:
        return f"silent: nothing for {IDLE_SECONDS:g} s after {last}"
    except openai.APIConnectionError as error:
        return f"cut after {last}: {error.__cause__}"  # VPN, proxy or firewall
    return f"closed early after {last}: no terminal event"  # [!code highlight]
# --8<-- [end:core]


print(probe(sys.argv[1] if len(sys.argv) > 1 else "gpt-5.4"))
