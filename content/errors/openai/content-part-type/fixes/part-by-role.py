# Builds the input of the Responses API from stored turns, with the type of each part by its speaker.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def as_item(role: str, text: str) -> dict:
    # What the model said went out once: it comes back under its output name.
    kind = "output_text" if role == "assistant" else "input_text"  # [!code highlight]
    return {"role": role, "content": [{"type": kind, "text": text}]}


def ask(turns: list[tuple[str, str]]):
    return client.responses.create(model="gpt-5.4", input=[as_item(*turn) for turn in turns])
# --8<-- [end:core]


turns = [("user", "Why did node 7 stop?"), ("assistant", "Its disk is full."), ("user", "Which volume?")]
ask(turns)
print(", ".join(as_item(*turn)["content"][0]["type"] for turn in turns))
