# Asks the API once, without retries, before a job starts: an account that may not be used stops the job at the first request.
import openai
from openai import OpenAI

# The account itself is refused: neither a wait nor another prompt helps.
ACCOUNT_CODES = {"billing_not_active", "account_deactivated", "credit_balance_exhausted", "insufficient_quota"}

client = OpenAI()


def account_problem() -> str | None:
    """The code that blocks the account, or None; other errors are raised as they are."""
    try:
        client.with_options(max_retries=0).responses.create(
            model="gpt-5.4-mini", input="ping", max_output_tokens=16, store=False
        )
    except openai.APIStatusError as error:
        name = error.code or error.type  # bodies of 2023 have the name only in `type`
        if name not in ACCOUNT_CODES:
            raise
        key = client.api_key
        print(f"stop: {name}, key {key[:7]}...{key[-4:]}, request {error.request_id}")
        return name
    return None


# A scheduler should mark the job as blocked here, not as done.
if account_problem() is None:
    print("account answers: start the job")
