# Keeps numbers of a request inside their ranges.
from openai import OpenAI

client = OpenAI()
# As refusals and the SDK's types name them; add the fields that you set.
RANGES = {"max_output_tokens": (16, None), "top_logprobs": (0, 20)}


# --8<-- [start:core]
def clamped(settings: dict[str, int]) -> dict[str, int]:
    result = {}
    for field, value in settings.items():
        low, high = RANGES.get(field, (None, None))
        value = value if low is None else max(low, value)  # [!code highlight]
        result[field] = value if high is None else min(high, value)
    return result
# --8<-- [end:core]


settings = clamped({"max_output_tokens": 10})
client.responses.create(model="gpt-5.4", input="ping", **settings)
print("max_output_tokens", settings["max_output_tokens"])
