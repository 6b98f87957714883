# Reads finish_reason first; an empty answer is asked for once more with room, and any other cut is an error.
from openai import OpenAI

client = OpenAI()
messages = [{"role": "user", "content": "When does the contract end?"}]

# The limits are yours to choose; 25,000 is OpenAI's first advice for reasoning and text together.
# --8<-- [start:core]
for limit in (2_000, 25_000):
    completion = client.chat.completions.create(
        model="gpt-5.4",
        messages=messages,
        max_completion_tokens=limit,
        reasoning_effort="low",
    )
    choice = completion.choices[0]
    if choice.finish_reason != "length" or choice.message.content:  # [!code highlight]
        break  # an answer, or a cut text that more room would only make longer
    print(f"{completion.id}: no text within {limit} tokens, asking with more room")
# --8<-- [end:core]
if choice.finish_reason != "stop":
    raise SystemExit(f"{completion.id} ended with {choice.finish_reason}: {choice.message.content!r}")
print(f"answer: {choice.message.content}")
