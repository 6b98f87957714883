# Embeds texts of any number and length: no blanks, no long pieces, and a budget of tokens for each request.
from openai import OpenAI

client = OpenAI()
PIECE = 24_000  # characters, about 8,000 tokens of English; use tiktoken for other languages and for code
BUDGET = 240_000  # tokens of a request, below the limit of 300,000


def pieces(texts: list[str]) -> list[str]:
    words = [text for text in texts if isinstance(text, str) and text.strip()]
    return [text[at : at + PIECE] for text in words for at in range(0, len(text), PIECE)]


# --8<-- [start:core]
def batches(texts: list[str]) -> list[list[str]]:
    found, size = [[]], 0
    for piece in pieces(texts):  # without blanks, each short enough
        tokens = len(piece.encode()) // 3 + 1  # a guess; tiktoken counts exactly
        if found[-1] and (size + tokens > BUDGET or len(found[-1]) == 2_048):
            found, size = [*found, []], 0  # [!code highlight]
        found[-1].append(piece)
        size += tokens
    return found
# --8<-- [end:core]


documents = ["", "warehouse seven is full " * 40_000]
vectors, requests = [], batches(documents)
for batch in requests:
    response = client.embeddings.create(model="text-embedding-3-small", input=batch)
    vectors += [item.embedding for item in response.data]
print(f"{sum(map(len, requests))} pieces in {len(requests)} requests")
