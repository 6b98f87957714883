# Repeats a call with the nearest reasoning effort that the model offers, and remembers it by model and wanted effort.
import re

from openai import BadRequestError, OpenAI

client = OpenAI()
ORDER = ["none", "minimal", "low", "medium", "high", "xhigh", "max"]
learned: dict[tuple[str, str], str] = {}


def distance(wanted: str, offered: str) -> int:
    return abs(ORDER.index(wanted) - ORDER.index(offered))


# --8<-- [start:core]
def create(model: str, text: str, effort: str):
    reasoning = {"effort": learned.get((model, effort), effort)}
    try:
        return client.responses.create(model=model, input=text, reasoning=reasoning)
    except BadRequestError as error:
        offered = re.findall(r"'(\w+)'", error.message.partition("Supported values are")[2])
        usable = [value for value in reversed(ORDER) if value in offered]
        if error.param != "reasoning.effort" or (model, effort) in learned or not usable:
            raise
        learned[model, effort] = min(usable, key=lambda value: distance(effort, value))  # [!code highlight]
        return create(model, text, effort)
# --8<-- [end:core]


response = create("gpt-5.4", "Why did node 7 stop?", "minimal")
print(response.output_text, "effort", learned["gpt-5.4", "minimal"])
