# Stops at the start if DeepSeek does not list the model.
import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.deepseek.com"),
    api_key=os.environ["DEEPSEEK_API_KEY"],
    timeout=60,
)
wanted = "deepseek-r1"

# --8<-- [start:core]
ids = sorted(model.id for model in client.models.list())
if wanted in ids:
    answer = client.chat.completions.create(
        model=wanted, messages=[{"role": "user", "content": "What is two plus two?"}]
    )
    print(answer.choices[0].message.content)
else:
    print(f"{wanted} is not one of {', '.join(ids)}")  # [!code highlight]
# --8<-- [end:core]
