# Ends the run when the account cannot pay, and names the organization that has to.
import sys

import anthropic

client = anthropic.Anthropic()


# --8<-- [start:core]
def is_about_money(error):
    low = "credit balance is too low" in (error.api_message or "")  # a 400 without a code
    return low or error.type == "billing_error"  # 402


def stop_if_unpaid(error):
    if is_about_money(error):
        owner = error.response.headers.get("anthropic-organization-id", "of this key")
        print(f"no credit in organization {owner}")
        sys.exit(0)  # [!code highlight]
# --8<-- [end:core]


try:
    messages = [{"role": "user", "content": "What is two plus two?"}]
    answer = client.messages.create(model="claude-sonnet-5", max_tokens=1024, messages=messages)
    print(answer.content[0].text)
except anthropic.APIStatusError as error:
    stop_if_unpaid(error)  # exit code 0 suits a job that is run again tomorrow; choose your own
    raise
