# Asks the API once, without retries, before a job starts: an account that may not be used stops the job at the first request.
import openai
from openai import OpenAI

# The account itself is refused: neither a wait nor another prompt helps.
ACCOUNT_CODES = {"billing_not_active", "account_deactivated", "credit_balance_exhausted", "insufficient_quota"}

client = OpenAI()


# --8<-- [start:core]
def account_answers() -> bool:
    once = client.with_options(max_retries=0)  # no second attempt passes
    try:
        once.responses.create(model="gpt-5.4-mini", input="ping", max_output_tokens=16)
        return True
    except openai.APIStatusError as error:
        name = error.code or error.type  # bodies of 2023 have the name only in `type`
        if name not in ACCOUNT_CODES:
            raise  # another error
        print(f"stop: {name}, request {error.request_id}")
        return False  # [!code highlight]
# --8<-- [end:core]


if account_answers():
    print("account answers: start the job")
else:  # a scheduler should mark the job as blocked here, not as done
    print(f"key in use: {client.api_key[:7]}...{client.api_key[-4:]}")
