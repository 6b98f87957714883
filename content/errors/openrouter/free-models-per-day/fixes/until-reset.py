# Says when OpenRouter's free models answer again, instead of asking in vain.
import os
from datetime import UTC, datetime

from openai import OpenAI, RateLimitError

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    max_retries=0,
    timeout=60,
)
request = {
    "model": "openai/gpt-oss-20b:free",
    "messages": [{"role": "user", "content": "What is two plus two?"}],
}

# --8<-- [start:core]
try:
    answer = client.chat.completions.create(**request)
    print(answer.choices[0].message.content)
except RateLimitError as error:
    sent = error.response.json()["error"]
    headers = (sent.get("metadata") or {}).get("headers") or {}
    if "free-models-per-day" not in sent["message"] or "X-RateLimit-Reset" not in headers:
        raise
    reset = int(headers["X-RateLimit-Reset"])  # [!code highlight]
    print("free again at", datetime.fromtimestamp(reset / 1000, UTC).isoformat())
# --8<-- [end:core]
