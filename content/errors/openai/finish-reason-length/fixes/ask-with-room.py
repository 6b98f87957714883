# Reads finish_reason first; an empty answer is asked for once more with room, and any other cut is an error.
from openai import OpenAI
from openai.types.chat import ChatCompletion

FIRST_LIMIT, SECOND_LIMIT = 2_000, 25_000

client = OpenAI()


def ask(question: str, limit: int) -> ChatCompletion:
    return client.chat.completions.create(
        model="gpt-5.4",
        messages=[{"role": "user", "content": question}],
        max_completion_tokens=limit,
        reasoning_effort="low",
    )


def reasoning_share(completion: ChatCompletion) -> tuple[int, int]:
    usage = completion.usage
    details = usage.completion_tokens_details if usage else None
    return (details.reasoning_tokens or 0) if details else 0, usage.completion_tokens if usage else 0


completion = ask("When does the contract end?", FIRST_LIMIT)
choice = completion.choices[0]
if choice.finish_reason == "length" and not choice.message.content:
    thought, total = reasoning_share(completion)
    print(f"{completion.id}: {thought} of {total} tokens were reasoning, asking with {SECOND_LIMIT}")
    completion = ask("When does the contract end?", SECOND_LIMIT)
    choice = completion.choices[0]
if choice.finish_reason != "stop":
    raise SystemExit(f"{completion.id} ended with {choice.finish_reason}: {choice.message.content!r}")
print(f"answer: {choice.message.content}")
