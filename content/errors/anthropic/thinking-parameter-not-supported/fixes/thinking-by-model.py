# Derives the thinking setting from the model instead of sending one setting to all.
import anthropic

client = anthropic.Anthropic()
EXTENDED = ("claude-haiku-4-5", "claude-sonnet-4-5", "claude-opus-4-5", "claude-opus-4-1")
ALWAYS_ON = ("claude-fable-5", "claude-mythos-5")  # keep both lists by the table of the documentation


# --8<-- [start:core]
def thinking_for(model, max_tokens):
    if model.startswith(ALWAYS_ON):
        return {}  # thinks by itself, takes no setting but the display
    if model.startswith(EXTENDED):
        budget = min(8_000, max_tokens // 2)  # has to be below max_tokens
        return {"thinking": {"type": "enabled", "budget_tokens": budget}}
    return {"thinking": {"type": "adaptive"}}  # 4.6 and later  # [!code highlight]
# --8<-- [end:core]


model, max_tokens = "claude-opus-5", 4096
setting = thinking_for(model, max_tokens)
print(f"{model}: {setting.get('thinking')}")
messages = [{"role": "user", "content": "Is 3599 a prime?"}]
print(client.messages.create(model=model, max_tokens=max_tokens, messages=messages, **setting).content[-1].text)
