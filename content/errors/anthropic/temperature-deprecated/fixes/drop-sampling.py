# Drops sampling parameters for all models but the few that still take them, in the older API version.
import anthropic

client = anthropic.Anthropic()
SAMPLING = ("temperature", "top_p", "top_k")
TAKES_ONE = ("claude-haiku-4-5", "claude-sonnet-4-5", "claude-opus-4-5")  # by prefix; yours to keep short
OLDER = {"anthropic-version": "2023-06-01"}  # 2026-10-21, the SDK's default, refuses sampling for every model


# --8<-- [start:core]
def split(request):
    """What goes to create(): sampling in its extra_body, with the API version that knows it."""
    plain = {name: value for name, value in request.items() if name not in SAMPLING}
    sampling = {name: request[name] for name in SAMPLING if name in request}
    if sampling and request["model"].startswith(TAKES_ONE):
        return {**plain, "extra_body": sampling, "extra_headers": OLDER}
    if sampling:
        print(f"dropped {', '.join(sampling)} for {request['model']}")
    return plain  # [!code highlight]
# --8<-- [end:core]


messages = [{"role": "user", "content": "Name a river."}]
request = {"model": "claude-opus-5", "max_tokens": 64, "messages": messages, "temperature": 0.2}
print(client.messages.create(**split(request)).content[0].text)
