# Switches the SDK's retries off for quota errors only: an empty account fails at the first request, rate limits still retry.
import openai
from openai import DefaultHttpxClient, OpenAI

QUOTA_CODES = {
    "insufficient_quota",
    "credit_balance_exhausted",
    "organization_spend_limit_exceeded",
    "project_spend_limit_exceeded",
    "organization_usage_limit_exceeded",
}


def quota_code(code: str | None, kind: str | None) -> str | None:
    """The code that stops us; bodies of 2023 have code null and only the type."""
    name = code or kind
    return name if name in QUOTA_CODES else None


def no_retry_on_quota(response) -> None:
    """Response hook: the SDK obeys x-should-retry before its own rule for 429."""
    if response.status_code != 429:
        return
    response.read()
    try:
        error = response.json()["error"]
        stop = quota_code(error.get("code"), error.get("type"))
    except (ValueError, KeyError, TypeError, AttributeError):
        return  # not an OpenAI body: leave the decision to the SDK
    if stop:
        response.headers["x-should-retry"] = "false"


client = OpenAI(http_client=DefaultHttpxClient(event_hooks={"response": [no_retry_on_quota]}))

try:
    print(client.responses.create(model="gpt-5.4", input="Say hello.").output_text)
except openai.RateLimitError as error:
    code = quota_code(error.code, error.type)
    if code is None:
        raise
    # Open a circuit breaker and page whoever owns billing here.
    print(f"stop: {code}, request {error.request_id}")
