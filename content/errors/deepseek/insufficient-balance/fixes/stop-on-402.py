# Stops at DeepSeek's 402 and says what is left on the account of this key, instead of trying the next job.
import os

from openai import APIStatusError, OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.deepseek.com"),
    api_key=os.environ["DEEPSEEK_API_KEY"],
    timeout=60,
)


def balance() -> str:
    """What DeepSeek says is left, in each currency."""
    answer = client.get("/user/balance", cast_to=object)
    return ", ".join(f"{item['currency']} {item['total_balance']}" for item in answer["balance_infos"])


def work(prompts: list[str]) -> None:
    # --8<-- [start:core]
    for prompt in prompts:
        messages = [{"role": "user", "content": prompt}]
        try:
            answer = client.chat.completions.create(model="deepseek-flash", messages=messages)
        except APIStatusError as error:
            if error.status_code != 402:
                raise
            print(f"stop: {balance()} left, top up at https://platform.deepseek.com/top_up")
            break  # [!code highlight]
        print(answer.choices[0].message.content)
    # --8<-- [end:core]


work(["What is two plus two?", "And three plus three?"])
