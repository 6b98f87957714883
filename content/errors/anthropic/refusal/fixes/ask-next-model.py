# Reads the stop reason of each answer and asks the next model where one declines.
import anthropic

client = anthropic.Anthropic()
MODELS = ("claude-opus-5", "claude-sonnet-5")  # yours to choose


# --8<-- [start:core]
def ask(**request):
    for model in MODELS:
        reply = client.messages.create(model=model, **request)
        if reply.stop_reason != "refusal":
            return reply
        category = reply.stop_details.category if reply.stop_details else None
        print(f"{model} declined: {category}")  # [!code highlight]
    raise RuntimeError("every model declined: change the request")
# --8<-- [end:core]


reply = ask(max_tokens=1024, messages=[{"role": "user", "content": "Explain this crash dump."}])
print("".join(block.text for block in reply.content if block.type == "text"))
