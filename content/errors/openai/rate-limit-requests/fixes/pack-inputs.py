# Sends many texts in one embeddings request, so that each request counts for many texts.
from openai import OpenAI

MAX_INPUTS = 100  # per request; keep the tokens of a batch below your tokens-per-minute limit

client = OpenAI()


def batches(texts: list[str], size: int):
    for start in range(0, len(texts), size):
        yield texts[start : start + size]


def embed(texts: list[str]) -> tuple[list[list[float]], int]:
    """Vectors in the order of `texts`, and the number of requests that it took."""
    vectors: list[list[float]] = []
    sent = 0
    for batch in batches(texts, MAX_INPUTS):
        raw = client.embeddings.with_raw_response.create(model="text-embedding-3-small", input=batch)
        sent += 1
        items = sorted(raw.parse().data, key=lambda item: item.index)
        vectors.extend(item.embedding for item in items)
        left = raw.headers.get("x-ratelimit-remaining-requests")
        if left is not None and int(left) < 10:
            print(f"only {left} requests left in this window")
    return vectors, sent


vectors, sent = embed(["first text", "second text", "third text"])
print(f"{len(vectors)} vectors with {sent} request")
