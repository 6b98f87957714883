# Reads the status before the text and asks once more with room for the answer.
from openai import OpenAI

client = OpenAI()


def log_spent(response, budget: int) -> None:
    """The counts that tell which cause it is: all reasoning, a long answer, or a full window."""
    used = response.usage.output_tokens_details.reasoning_tokens if response.usage else 0
    print(f"{response.id}: {response.status}, {used} of {budget} tokens spent on reasoning")


def answer(prompt: str) -> str:
    request = {"model": "gpt-5.4", "input": prompt}
    # --8<-- [start:core]
    for budget, effort in ((400, "medium"), (25_000, "low")):  # then OpenAI's advice
        response = client.responses.create(
            **request, max_output_tokens=budget, reasoning={"effort": effort}
        )
        if response.status == "completed":  # [!code highlight]
            return response.output_text
        log_spent(response, budget)
        details = response.incomplete_details
        if not details or details.reason != "max_output_tokens":
            raise RuntimeError(f"not a token limit: {response.error or details}")
    raise RuntimeError("still cut: split the task, or shorten the input")
    # --8<-- [end:core]


print(answer("Plan a safe migration of the orders table."))
