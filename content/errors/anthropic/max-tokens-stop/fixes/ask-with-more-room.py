# Asks again with a higher limit as long as answers come back cut, up to a ceiling.
import anthropic

client = anthropic.Anthropic()
CEILING = 16_000  # yours to choose; above 21,333 use client.messages.stream


# --8<-- [start:core]
def ask(max_tokens=64, **request):
    while True:
        reply = client.messages.create(max_tokens=max_tokens, **request)
        if reply.stop_reason != "max_tokens":
            return reply  # whole, or cut for another reason: see its stop_reason
        if max_tokens >= CEILING:
            raise RuntimeError(f"still cut at {max_tokens} tokens: ask for less at once")
        cut, max_tokens = max_tokens, min(max_tokens * 2, CEILING)
        print(f"cut at {cut} tokens, asking again with {max_tokens}")  # [!code highlight]
# --8<-- [end:core]


question = {"role": "user", "content": "Why are there two tides a day?"}
print(ask(model="claude-sonnet-5", messages=[question]).content[0].text)
