# Speaks a text of any length in parts that end with a sentence.
import re

from openai import OpenAI

client = OpenAI()
LIMIT = 4_000  # a little below 4,096; choose less for languages with few characters per token


def speak(part: str) -> bytes:
    return client.audio.speech.create(model="tts-1", voice="alloy", input=part).content


# --8<-- [start:core]
def parts(text: str) -> list[str]:
    found = [""]
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        if len(found[-1]) + len(sentence) >= LIMIT:
            found.append("")
        found[-1] = f"{found[-1]} {sentence}".strip()
    return [part for part in found if part]


def speak_all(text: str) -> list[bytes]:
    return [speak(part) for part in parts(text)]  # [!code highlight]
# --8<-- [end:core]


article = "Node 7 is full. " * 400
audio = speak_all(article)  # to be joined, or played in turn
sizes = [len(part) for part in parts(article)]
print(f"spoken in {len(sizes)} parts of at most {max(sizes)} characters")
