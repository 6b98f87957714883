# Shows what the provider behind OpenRouter said, instead of the sentence that OpenRouter puts around it.
import json
import os
from contextlib import suppress

from openai import APIStatusError, OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    timeout=60,
)


# --8<-- [start:core]
def upstream_reason(error: APIStatusError) -> str:
    """The provider's name and words; OpenRouter's own where there are none."""
    body = error.body if isinstance(error.body, dict) else {}
    metadata = body.get("metadata") or {}
    reason = metadata.get("raw") or body.get("message") or str(error)  # [!code highlight]
    with suppress(TypeError, KeyError, ValueError):  # plain text stays as it is
        reason = json.loads(reason)["error"]["message"]
    provider = metadata.get("provider_name", "OpenRouter")
    return f"{error.status_code} from {provider}: {reason}"
# --8<-- [end:core]


try:
    answer = client.chat.completions.create(
        model="moonshotai/kimi-k2.6", messages=[{"role": "user", "content": "What is in these two pictures?"}]
    )
    print(answer.choices[0].message.content)
except APIStatusError as error:
    print(upstream_reason(error))
