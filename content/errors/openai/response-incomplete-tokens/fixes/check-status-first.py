# Reads the status before the text and asks once more with room for the answer.
from openai import OpenAI

client = OpenAI()


def answer(prompt: str) -> str:
    # First your own cap, then the 25,000 that OpenAI suggests to reserve when you start.
    for budget, effort in ((400, "medium"), (25_000, "low")):
        response = client.responses.create(
            model="gpt-5.4", input=prompt, max_output_tokens=budget, reasoning={"effort": effort}
        )
        if response.status == "completed":
            return response.output_text
        reason = response.incomplete_details.reason if response.incomplete_details else None
        used = response.usage.output_tokens_details.reasoning_tokens if response.usage else 0
        print(f"{response.id}: {response.status}, {reason}, {used} of {budget} tokens spent on reasoning")
        if reason != "max_output_tokens":
            raise RuntimeError(f"not a token limit: {response.status} {reason} {response.error}")
    raise RuntimeError("still cut off: split the task or raise the second budget")


print(answer("Plan a safe migration of the orders table."))
