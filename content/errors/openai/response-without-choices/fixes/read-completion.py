# Reads the text of a completion, or says what came instead of one.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def text_of(answer) -> str:
    if isinstance(answer, str):  # HTML under status 200: the base URL is not that of an API
        raise RuntimeError(f"{client.base_url} gave a web page: {answer[:60]!r}")
    if not answer.choices:
        error = getattr(answer, "error", None) or answer.model_dump()
        reason = error.get("message") if isinstance(error, dict) else error
        raise RuntimeError(f"no completion: {reason or error}")  # [!code highlight]
    return answer.choices[0].message.content or ""
# --8<-- [end:core]


messages = [{"role": "user", "content": "Answer with the word pong."}]
try:
    print(text_of(client.chat.completions.create(model="gpt-5.4", messages=messages)))
except RuntimeError as error:
    print(error)
