# Goes to the next model when the tokens of a day are used up; a refusal for the minute goes back to the caller.
from groq import Groq, RateLimitError

MODELS = ["openai/gpt-oss-120b", "openai/gpt-oss-20b"]  # each has a daily limit of its own

client = Groq(max_retries=0, timeout=30)  # a retry would meet the same limit


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    for model in MODELS:
        try:
            messages = [{"role": "user", "content": prompt}]
            answer = client.chat.completions.create(model=model, messages=messages)
            return answer.choices[0].message.content
        except RateLimitError as error:
            if "tokens per day" not in str(error.body) or model == MODELS[-1]:
                raise
            continue  # [!code highlight]
    # --8<-- [end:core]


print(ask("What is the capital of Portugal?"))
