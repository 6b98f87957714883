# Parks the work when a spend limit of your own is reached, until the day that the message names.
import re
import sys

import anthropic

client = anthropic.Anthropic()
LIMIT = re.compile(r"your specified (workspace )?API usage limits.*?on (\d{4}-\d\d-\d\d) at (\d\d:\d\d)")


# --8<-- [start:core]
def park_if_limited(error):
    found = LIMIT.search(error.api_message or "")
    if not found:
        return
    owner = "workspace" if found[1] else "organization"
    print(f"parked until {found[2]} {found[3]} UTC: limit of the {owner}")
    sys.exit(0)  # your scheduler takes the time from here  # [!code highlight]
# --8<-- [end:core]


try:
    messages = [{"role": "user", "content": "Label this ticket."}]
    print(client.messages.create(model="claude-haiku-4-5", max_tokens=64, messages=messages).content)
except anthropic.BadRequestError as error:
    park_if_limited(error)
    raise
