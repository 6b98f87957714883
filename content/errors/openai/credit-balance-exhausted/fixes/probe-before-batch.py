# Sends one tiny request before a batch, so that an empty balance stops the run before any job is taken from the queue.
import openai
from openai import OpenAI

client = OpenAI()
once = client.with_options(max_retries=0)  # a refusal for money never changes between two attempts

# --8<-- [start:core]
MONEY = """credit_balance_exhausted insufficient_quota billing_not_active
project_spend_limit_exceeded organization_spend_limit_exceeded
organization_usage_limit_exceeded""".split()


def blocked_by() -> str | None:
    try:  # costs 16 output tokens at most
        once.responses.create(model="gpt-5.4-mini", input="ping", max_output_tokens=16)
    except openai.RateLimitError as error:
        return error.code if error.code in MONEY else None  # [!code highlight]
    return None
# --8<-- [end:core]


jobs = ["Summarize chapter 1.", "Summarize chapter 2."]
code = blocked_by()  # None for an ordinary rate limit too: the batch paces itself
if code:
    print(f"kept {len(jobs)} jobs in the queue: {code}")  # page whoever may buy credits
else:
    for job in jobs:
        print(client.responses.create(model="gpt-5.4", input=job).output_text)
