# Lets one turn of a conversation run at a time; other conversations do not wait.
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from openai import OpenAI

client = OpenAI()

# --8<-- [start:core]
# One lock for each conversation. With several processes it belongs into your database.
locks: defaultdict[str, Lock] = defaultdict(Lock)


def ask(conversation: str, text: str) -> str:
    with locks[conversation]:  # [!code highlight]
        turn = client.responses.create(model="gpt-5.4", conversation=conversation, input=text)
    return turn.output_text
# --8<-- [end:core]


questions = ["Why did node 7 stop?", "Since when?"]
with ThreadPoolExecutor(max_workers=2) as pool:
    first, second = pool.map(lambda question: ask("conv_68f1a2b3c4d5", question), questions)
print(f"first: {first} second: {second}")
