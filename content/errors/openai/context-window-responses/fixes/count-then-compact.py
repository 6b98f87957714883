# Counts the input tokens before sending and compacts the conversation above a budget.
from openai import OpenAI

client = OpenAI()
MODEL = "gpt-5.4"
BUDGET = 200_000  # clearly below the input limit of the model page: compaction needs the input to fit


def fit(history, question, tools):
    """Return the history, compacted when it is above the budget together with the question."""
    payload = [*history, question]
    before = client.responses.input_tokens.count(model=MODEL, input=payload, tools=tools).input_tokens
    if before <= BUDGET:
        return history
    compacted = client.responses.compact(model=MODEL, input=history)
    print(f"compacted: {before} input tokens were above {BUDGET}")
    return [item.to_dict(warnings=False) for item in compacted.output]  # replaces what came before


tools = []  # the same tools as in the call below: their schemas count too
history = [
    {"role": "user", "content": "Read last night's deploy log."},
    {"role": "assistant", "content": "I have read it."},
]
question = {"role": "user", "content": "Why did the deploy fail?"}
history = [*fit(history, question, tools), question]
response = client.responses.create(model=MODEL, input=history, tools=tools)
history += [item.to_dict(warnings=False) for item in response.output]
print(response.output_text)
