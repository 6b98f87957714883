# Streams a chat answer and keeps finish_reason of the last chunk, so that a cut text is labeled and not stored as whole.
from openai import OpenAI

client = OpenAI()

text, finish = "", None
stream = client.chat.completions.create(
    model="gpt-5.4",
    messages=[{"role": "user", "content": "When does the contract end?"}],
    stream=True,
)
for chunk in stream:
    for choice in chunk.choices:
        text += choice.delta.content or ""
        finish = choice.finish_reason or finish
match finish:
    case "stop":
        print(text)
    case "length":
        print(f"cut after {len(text)} characters: {text} …")
    case None:
        raise SystemExit("the stream ended without a finish_reason")
    case other:
        raise SystemExit(f"ended with {other}")
