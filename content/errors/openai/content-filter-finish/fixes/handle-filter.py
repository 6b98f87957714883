# Parses structured output and treats a filtered answer as a result of its own: recorded with its usage, never retried.
from openai import ContentFilterFinishReasonError, OpenAI
from pydantic import BaseModel

client = OpenAI()


class Summary(BaseModel):
    summary: str


def summarize(text: str) -> Summary | None:
    try:
        completion = client.chat.completions.parse(
            model="gpt-5.4",
            messages=[
                {"role": "system", "content": "Summarize neutrally. Leave out quotations and graphic detail."},
                {"role": "user", "content": text},
            ],
            response_format=Summary,
        )
    except ContentFilterFinishReasonError as error:
        completion = getattr(error, "completion", None)  # absent before openai-python 3.14.0
        tokens = completion.usage.completion_tokens if completion and completion.usage else "?"
        print(f"filtered: {completion.id if completion else 'id unknown'}, {tokens} output tokens")
        return None
    return completion.choices[0].message.parsed


result = summarize("Transcript of the hearing ...")
print("needs a person" if result is None else result.summary)
