# Lowers max_tokens to what the message says is left of the window, down to a floor.
import re

import anthropic

client = anthropic.Anthropic(timeout=600)  # stated, so that a high max_tokens needs no stream
SUM = re.compile(r"exceed context limit: (\d+) \+ (\d+) > (\d+)")
MARGIN, FLOOR = 1_000, 2_000  # yours to choose


# --8<-- [start:core]
def ask(max_tokens, **request):
    try:
        return client.messages.create(max_tokens=max_tokens, **request)
    except anthropic.BadRequestError as error:
        found = SUM.search(error.api_message or "")
        left = int(found[3]) - int(found[1]) - MARGIN if found else 0
        if left < FLOOR:
            raise  # another error, or too little room: compact the conversation
        print(f"max_tokens {max_tokens} -> {left}")
        return ask(left, **request)  # [!code highlight]
# --8<-- [end:core]


messages = [{"role": "user", "content": "Summarize the log above."}]
print(ask(64_000, model="claude-3-7-sonnet-20250219", messages=messages).content[0].text)
