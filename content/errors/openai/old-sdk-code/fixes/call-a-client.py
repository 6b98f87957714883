# The old call and its answer, in the form that packages from 1.0 on understand.
import openai
from openai import OpenAI

# --8<-- [start:core]
client = OpenAI()  # once for the process; reads OPENAI_API_KEY
messages = [{"role": "user", "content": "Answer with the word pong."}]
try:
    # was: openai.ChatCompletion.create(...)
    answer = client.chat.completions.create(model="gpt-5.4", messages=messages)  # [!code highlight]
except openai.RateLimitError as error:  # was: openai.error.RateLimitError
    raise SystemExit(f"rate limited: {error.code}")
# was: answer["choices"][0]["message"]["content"]
print("answer:", answer.choices[0].message.content)
# --8<-- [end:core]
