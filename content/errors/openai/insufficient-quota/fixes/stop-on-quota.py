# Switches the SDK's retries off for quota errors only: an empty account fails at the first request, rate limits still retry.
import openai
from openai import DefaultHttpxClient, OpenAI


def no_retry_on_quota(response) -> None:
    """Response hook: the SDK obeys x-should-retry before its own rule for 429."""
    if response.status_code != 429:
        return
    response.read()
    try:
        error = response.json()["error"]
        stop = (error.get("code") or error.get("type")) in QUOTA_CODES
    except (ValueError, KeyError, TypeError, AttributeError):
        return  # not an OpenAI body: leave the decision to the SDK
    if stop:
        response.headers["x-should-retry"] = "false"


client = OpenAI(http_client=DefaultHttpxClient(event_hooks={"response": [no_retry_on_quota]}))

# --8<-- [start:core]
QUOTA_CODES = """insufficient_quota credit_balance_exhausted project_spend_limit_exceeded
organization_spend_limit_exceeded organization_usage_limit_exceeded""".split()
try:
    print(client.responses.create(model="gpt-5.4", input="Say hello.").output_text)
except openai.RateLimitError as error:
    code = error.code or error.type  # bodies of 2023 have code null
    if code not in QUOTA_CODES:
        raise  # an ordinary rate limit
    # Stop the queue and page whoever owns billing: no retry changes the answer.
    print(f"stop: {code}, request {error.request_id}")  # [!code highlight]
# --8<-- [end:core]
