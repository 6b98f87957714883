# Puts an assistant message wherever a user message follows a tool result, as Mistral demands.
import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENAI_BASE_URL", "https://api.mistral.ai/v1"),
    api_key=os.environ["MISTRAL_API_KEY"],
    timeout=60,
)
call = {"id": "a1B2c3D4e", "type": "function", "function": {"name": "weather", "arguments": "{}"}}
history = [
    {"role": "user", "content": "Look at the weather."},
    {"role": "assistant", "content": "", "tool_calls": [call]},
    {"role": "tool", "tool_call_id": "a1B2c3D4e", "content": "21 degrees"},
    {"role": "user", "content": "And, how warm is it?"},
]


# --8<-- [start:core]
def closed(messages: list[dict]) -> list[dict]:
    result: list[dict] = []
    for message in messages:
        if message["role"] == "user" and result and result[-1]["role"] == "tool":
            result.append({"role": "assistant", "content": "Done."})  # [!code highlight]
        result.append(message)
    return result


request = {"model": "mistral-small-latest", "messages": closed(history)}
answer = client.chat.completions.create(**request)
# --8<-- [end:core]
print(answer.choices[0].message.content)
