# Polls a background response and reports a quota failure instead of starting the run again.
import time

from openai import OpenAI

QUOTA_CODES = {
    "insufficient_quota",
    "credit_balance_exhausted",
    "organization_spend_limit_exceeded",
    "project_spend_limit_exceeded",
    "organization_usage_limit_exceeded",
}

client = OpenAI()
response = client.responses.create(model="gpt-5.4", input="Write the report.", background=True)
deadline = time.monotonic() + 15 * 60  # yours to choose
while response.status in ("queued", "in_progress"):
    if time.monotonic() > deadline:
        response = client.responses.cancel(response.id)
        break
    time.sleep(2)
    response = client.responses.retrieve(response.id)

# Nothing is raised for a failed run: the poll itself was HTTP 200.
code = response.error.code if response.error else None
if response.status == "completed":
    print(response.output_text)
elif code in QUOTA_CODES:
    print(f"stop: {code} ended {response.id}")
else:
    raise RuntimeError(f"{response.id} ended as {response.status}: {code}")
