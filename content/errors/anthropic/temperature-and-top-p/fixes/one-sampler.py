# Lets at most one sampling parameter through, whoever set the other one.
import anthropic

client = anthropic.Anthropic()


# --8<-- [start:core]
def one_sampler(sampling):
    kept = {name: value for name, value in sampling.items() if value is not None}
    if "temperature" in kept and "top_p" in kept:
        dropped = "top_p" if kept["top_p"] == 1 else "temperature"  # top_p 1 does nothing
        del kept[dropped]  # [!code highlight]
        print(f"dropped {dropped}")
    return kept
# --8<-- [end:core]


answer = client.messages.create(
    model="claude-sonnet-4-6",
    max_tokens=64,
    messages=[{"role": "user", "content": "Name a river."}],
    extra_body=one_sampler({"temperature": 0.2, "top_p": 1}),  # the SDK has no parameters for them any more
    extra_headers={"anthropic-version": "2023-06-01"},  # 2026-10-21, the SDK's default, refuses either one
)
print(answer.content[0].text)
