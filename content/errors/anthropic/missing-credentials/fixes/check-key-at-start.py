# Finds the key at start-up, says what is missing, and builds the one client of the process.
import os
import sys

import anthropic


# --8<-- [start:core]
def build_client():
    name = "ANTHROPIC_API_KEY"
    key = os.environ.get(name, "").strip()  # a line break looks like a lost connection
    if not key:
        state = "empty" if name in os.environ else "not set"
        sys.exit(f"not ready: {name} is {state} in this process")  # [!code highlight]
    print(f"ready: {name}")
    return anthropic.Anthropic(api_key=key)
# --8<-- [end:core]


client = build_client()
messages = [{"role": "user", "content": "Answer with pong."}]
print(client.messages.create(model="claude-sonnet-5", max_tokens=64, messages=messages).content[0].text)
