# Drops sampling parameters for all models but the few that still take them.
import anthropic

client = anthropic.Anthropic()
SAMPLING = ("temperature", "top_p", "top_k")
TAKES_ONE = ("claude-haiku-4-5", "claude-sonnet-4-5", "claude-opus-4-5")  # by prefix; yours to keep short


# --8<-- [start:core]
def split(request):
    """What goes to create(), and what goes into its extra_body."""
    plain = {name: value for name, value in request.items() if name not in SAMPLING}
    sampling = {name: request[name] for name in SAMPLING if name in request}
    if sampling and not request["model"].startswith(TAKES_ONE):
        print(f"dropped {', '.join(sampling)} for {request['model']}")
        sampling = {}  # [!code highlight]
    return {**plain, "extra_body": sampling}
# --8<-- [end:core]


messages = [{"role": "user", "content": "Name a river."}]
request = {"model": "claude-opus-5", "max_tokens": 64, "messages": messages, "temperature": 0.2}
print(client.messages.create(**split(request)).content[0].text)
