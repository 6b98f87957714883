# Shortens old tool outputs and resends once when the input exceeds the context window.
from openai import BadRequestError, OpenAI

client = OpenAI()
KEEP_WHOLE = 3  # newest items that are never touched; yours to choose
MAX_CHARS = 2_000  # what stays of every older tool output; yours to choose


def shorten_old_outputs(history):
    """Cut the text but keep the items: an output removed from the list leaves its call unanswered."""
    shorter = []
    for index, item in enumerate(history):
        text = item.get("output")
        old = index < len(history) - KEEP_WHOLE
        if old and item.get("type") == "function_call_output" and isinstance(text, str) and len(text) > MAX_CHARS:
            item = {**item, "output": f"{text[:MAX_CHARS]}\n[{len(text) - MAX_CHARS} characters removed]"}
        shorter.append(item)
    return shorter


# --8<-- [start:core]
def ask(history):
    try:
        return client.responses.create(model="gpt-5.4", input=history)
    except BadRequestError as error:
        shorter = shorten_old_outputs(history)  # cuts their text, keeps every item
        if error.code != "context_length_exceeded" or shorter == history:
            raise  # another fault, or nothing left to cut: compact, or split the task
        print("context_length_exceeded: resending with shorter tool outputs")
        return client.responses.create(model="gpt-5.4", input=shorter)  # [!code highlight]
# --8<-- [end:core]


history = [
    {"role": "user", "content": "Read the build log."},
    {"type": "function_call", "call_id": "call_log1", "name": "read_log", "arguments": "{}"},
    {"type": "function_call_output", "call_id": "call_log1", "output": "12:04 build failed\n" * 90_000},
    {"role": "assistant", "content": "I have read it."},
    {"role": "user", "content": "What failed since noon?"},
    {"role": "user", "content": "Answer in one sentence."},
]
print(ask(history).output_text)
