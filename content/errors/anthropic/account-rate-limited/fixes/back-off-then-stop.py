# Repeats a throttled request a few times; what lasts longer is the plan, and ends the run.
import random
import time

import anthropic

PAUSES = (2, 8, 30, 60)  # seconds; yours to choose
client = anthropic.Anthropic(max_retries=0)  # this loop is the only one that retries


# --8<-- [start:core]
def ask(**request):
    for pause in (*PAUSES, None):
        try:
            return client.messages.create(**request)
        except anthropic.RateLimitError as error:
            stated = error.response.headers.get("retry-after", "")
            wait = int(stated) if stated.isdecimal() else pause
            if pause is None or wait > max(PAUSES):
                raise SystemExit("not a throttle: look at the plan's limits with /usage")
        print("throttled, pausing")
        time.sleep(wait * random.uniform(1, 1.25))  # [!code highlight]
# --8<-- [end:core]


messages = [{"role": "user", "content": "Answer with pong."}]
print(ask(model="claude-sonnet-5", max_tokens=64, messages=messages).content[0].text)
