# Tells the spend cap of the tier from a rate limit by its code, and does not repeat it.
import sys
import time

import anthropic

client = anthropic.Anthropic(max_retries=0)  # this loop is the only one that retries
CAPS = ("enforced_spend_limit_reached", "contract_spend_limit_reached")


# --8<-- [start:core]
def ask(attempts=4, **request):
    for number in range(1, attempts + 1):
        try:
            return client.messages.create(**request)
        except anthropic.RateLimitError as error:
            if error.error_code in CAPS:
                print(f"spend cap of the tier reached after {number} request")
                sys.exit(0)  # nothing but a higher limit or the next month helps  # [!code highlight]
            if number == attempts:
                raise
            time.sleep(float(error.response.headers.get("retry-after", 2**number)))
# --8<-- [end:core]


messages = [{"role": "user", "content": "Label this ticket."}]
print(ask(model="claude-haiku-4-5", max_tokens=64, messages=messages).content)
