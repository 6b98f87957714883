# Cuts the oldest questions of a conversation by as much as the API says is too much, then sends the rest.
import re

import anthropic

client = anthropic.Anthropic()
TOO_LONG = re.compile(r"prompt is too long: (\d+) tokens > (\d+) maximum")
ROOM = 0.9  # of the window; the rest is for the answer and the next results. Yours to choose


def is_question(message):
    content = message["content"]
    results = isinstance(content, list) and any(block["type"] == "tool_result" for block in content)
    return message["role"] == "user" and not results


# --8<-- [start:core]
def cut_oldest(messages, found):
    share = 1 - int(found[2]) * ROOM / int(found[1])  # of the conversation, has to go
    for at, message in enumerate(messages):
        if at >= len(messages) * share and is_question(message):
            return messages[at:]  # [!code highlight]
    raise RuntimeError("the last question alone is too long: shorten it")


def shorten(messages, error):
    found = TOO_LONG.search(error.api_message or "")
    return cut_oldest(messages, found) if found else None
# --8<-- [end:core]


def ask(messages, **request):
    while True:
        try:
            return client.messages.create(messages=messages, **request)
        except anthropic.APIStatusError as error:  # 400, in some cases 413
            rest = shorten(messages, error)
            if not rest or len(rest) == len(messages):
                raise
            print(f"left out {len(messages) - len(rest)} of {len(messages)} messages")
            messages = rest


chat = [{"role": ("user", "assistant")[turn % 2], "content": f"Turn {turn}"} for turn in range(5)]
chat.append({"role": "assistant", "content": "Turn 5"})
chat[4] = {"role": "user", "content": "And now?"}
print(ask(chat[:6], model="claude-sonnet-5", max_tokens=1024).content[0].text)
