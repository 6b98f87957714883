# Reads finish_reason before the content, because a filtered chat completion is HTTP 200 and nothing is raised.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def ask(question: str) -> str | None:
    completion = client.chat.completions.create(
        model="gpt-5.4", messages=[{"role": "user", "content": question}]
    )
    choice, tokens = completion.choices[0], completion.usage.completion_tokens
    if choice.finish_reason == "content_filter":
        print(f"filtered after {tokens} tokens: {completion.id}")
        return None  # [!code highlight]
    if choice.finish_reason != "stop":
        raise RuntimeError(f"{completion.id} ended with {choice.finish_reason}")
    return choice.message.content
# --8<-- [end:core]


answer = ask("Summarize the transcript of the hearing.")
print("needs a person" if answer is None else answer)
