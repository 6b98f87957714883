# For clients of the Codex backend: a spent plan ends the job and names its reset; any other 429 stays an error.
from datetime import datetime, timezone

from openai import OpenAI, RateLimitError

client = OpenAI(max_retries=0)  # the SDK would send the hopeless request twice more


# --8<-- [start:core]
def ask(prompt: str) -> str:
    try:
        return client.responses.create(model="gpt-5.4", input=prompt).output_text
    except RateLimitError as error:
        if error.type != "usage_limit_reached":
            raise
        resets_at = datetime.fromtimestamp(error.body["resets_at"], timezone.utc)
        # Hand the job to your scheduler with this time; do not sleep here for days.
        return f"{error.body['plan_type']} plan: nothing to send before {resets_at.isoformat()}"  # [!code highlight]
# --8<-- [end:core]


print(ask("Rename the config loader."))
