# Asks OpenRouter about the key when the program starts, and stops with its sentence instead of failing at the first prompt.
import os

from openai import AuthenticationError, OpenAI

BASE_URL = os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1")


# --8<-- [start:core]
def refusal(key: str) -> str | None:
    """What OpenRouter says against this key; None when it takes it."""
    probe = OpenAI(base_url=BASE_URL, api_key=key, max_retries=0, timeout=10)
    try:
        probe.get("/key", cast_to=object)
    except AuthenticationError as error:
        return error.body["message"]  # [!code highlight]
    return None
# --8<-- [end:core]


# Quotation marks of a .env file and a copied line break are part of the value; they are not part of a key.
key = os.environ.get("OPENROUTER_API_KEY", "").strip().strip("\"'")
reason = refusal(key) if key else "OPENROUTER_API_KEY is empty"
print(f"stop, OpenRouter refuses the key: {reason}" if reason else "the key is accepted")
