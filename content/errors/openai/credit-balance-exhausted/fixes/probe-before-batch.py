# Sends one tiny request before a batch, so that an empty balance stops the run before any job is taken from the queue.
import sys

import openai
from openai import OpenAI

MONEY = {
    "credit_balance_exhausted",
    "organization_spend_limit_exceeded",
    "project_spend_limit_exceeded",
    "organization_usage_limit_exceeded",
    "insufficient_quota",
    "billing_not_active",
}

client = OpenAI()
once = client.with_options(max_retries=0)  # a refusal for money never changes between two attempts


def blocked_by() -> str | None:
    """The billing code that stops this key, or None. Costs 16 output tokens at most."""
    try:
        once.responses.create(model="gpt-5.4-mini", input="ping", max_output_tokens=16)
    except openai.RateLimitError as error:
        if error.code in MONEY:
            print(f"request {error.request_id}", file=sys.stderr)
            return error.code
    return None  # also for an ordinary rate limit: the batch paces itself


jobs = ["Summarise chapter 1.", "Summarise chapter 2."]
code = blocked_by()
if code:
    print(f"kept {len(jobs)} jobs in the queue: {code}")  # page whoever may buy credits
else:
    for job in jobs:
        print(client.responses.create(model="gpt-5.4", input=job).output_text)
