# Does not sleep for a day: takes the next deployment of the same model when Azure asks for more than you would wait.
import openai
from openai import AzureOpenAI

DEPLOYMENTS = ["claims-small", "claims-large"]  # yours, of one model, best in different regions
LONGEST_WAIT = 120.0  # seconds; yours to choose

client = AzureOpenAI(max_retries=0)


def send(deployment: str, messages: list) -> str | None:
    answer = client.chat.completions.create(model=deployment, messages=messages)
    return answer.choices[0].message.content


# --8<-- [start:core]
def ask(messages: list, deployments: list[str]) -> str | None:
    first, *others = deployments
    try:
        return send(first, messages)
    except openai.RateLimitError as error:
        wait = float(error.response.headers.get("retry-after", 0))
        if wait <= LONGEST_WAIT or not others:
            raise  # a short wait belongs to the retry loop
        hours = round(wait / 3600)
        print(f"{first} is out for {hours} h, answered by {others[0]}", end=": ")
        return ask(messages, others)  # [!code highlight]
# --8<-- [end:core]


print(ask([{"role": "user", "content": "Say hello."}], DEPLOYMENTS))
