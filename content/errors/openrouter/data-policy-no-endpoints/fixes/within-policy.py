# Tries models in turn until one has a provider within the privacy rules.
import os

from openai import NotFoundError, OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    timeout=60,
)
MODELS = ["deepseek/deepseek-chat-v3.1:free", "openai/gpt-oss-120b"]
rules = {"provider": {"data_collection": "deny"}}
messages = [{"role": "user", "content": "What is two plus two?"}]


def ask() -> str | None:
    # --8<-- [start:core]
    for model in MODELS:
        request = {"model": model, "messages": messages, "extra_body": rules}
        try:
            return client.chat.completions.create(**request).choices[0].message.content
        except NotFoundError as error:
            if "data policy" not in str(error):
                raise
            print(f"no provider within the rules: {model}")  # [!code highlight]
    return None
    # --8<-- [end:core]


print(ask())
