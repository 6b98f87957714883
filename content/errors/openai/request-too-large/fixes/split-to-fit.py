# Counts the input with the API, halves it at a paragraph until each part fits the token limit, and sends the parts.
from openai import OpenAI

MODEL = "gpt-5.4"
TPM_LIMIT = 30_000  # “Limit” in the error, or x-ratelimit-limit-tokens of any answer
OUTPUT = 2_000  # max_output_tokens of one request
MARGIN = 1_000  # the rate limiter estimates, so its number differs from the count
INSTRUCTIONS = "Summarize this part of a longer document."

client = OpenAI(max_retries=5)  # each part fits, but several in one minute may still have to wait


# --8<-- [start:core]
def parts(text: str) -> list[str]:
    counted = client.responses.input_tokens.count(
        model=MODEL, instructions=INSTRUCTIONS, input=text
    )
    if counted.input_tokens + OUTPUT + MARGIN <= TPM_LIMIT:  # [!code highlight]
        return [text]
    paragraphs = text.split("\n\n")
    if len(paragraphs) == 1:
        raise ValueError("one paragraph alone is larger than the token limit")
    middle = len(paragraphs) // 2
    halves = paragraphs[:middle], paragraphs[middle:]
    return [part for half in halves for part in parts("\n\n".join(half))]
# --8<-- [end:core]


document = "First half of the document.\n\nSecond half of the document."
summaries = [
    client.responses.create(
        model=MODEL, instructions=INSTRUCTIONS, input=part, max_output_tokens=OUTPUT
    ).output_text
    for part in parts(document)
]
print(f"{len(summaries)} parts sent")
