# For clients on a plan token: a 429 that names the monthly limit ends the job; any other 429 is retried a few times.
import time

import anthropic

ATTEMPTS = 4  # yours to choose
client = anthropic.Anthropic(max_retries=0)  # the SDK would send the hopeless request twice more


# --8<-- [start:core]
def ask(**request):
    for number in range(1, ATTEMPTS + 1):
        try:
            return client.messages.create(**request)
        except anthropic.RateLimitError as error:
            if "monthly spend limit" in (error.api_message or ""):
                raise SystemExit(stopped(number))  # [!code highlight]
            if number == ATTEMPTS:
                raise
            time.sleep(2**number)
# --8<-- [end:core]


def stopped(number):
    print(f"stopped after {number} request: the monthly spend limit of this plan is reached")
    return 0  # your scheduler may want another code


messages = [{"role": "user", "content": "What is two plus two?"}]
print(ask(model="claude-sonnet-5", max_tokens=1024, messages=messages))
