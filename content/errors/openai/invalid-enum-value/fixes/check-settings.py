# Stops at the start where a setting has a word that the API does not take for it.
from openai import OpenAI

client = OpenAI()
# From the reference of each field; yours to choose which settings you offer.
WORDS = {
    "summary": ["auto", "concise", "detailed"],
    "verbosity": ["low", "medium", "high"],
}


# --8<-- [start:core]
def checked(settings: dict[str, str]) -> dict[str, str]:
    for field, word in settings.items():
        words = WORDS.get(field)
        if words and word not in words:
            raise ValueError(f"{field} must be one of {', '.join(words)}")  # [!code highlight]
    return settings
# --8<-- [end:core]


def ask(text: str, settings: dict[str, str]) -> str:
    reasoning = {"summary": checked(settings)["summary"]}
    return client.responses.create(model="gpt-5.4", input=text, reasoning=reasoning).output_text


try:
    ask("Why did node 7 stop?", {"summary": "brief"})
except ValueError as error:
    print(error)
print(ask("Why did node 7 stop?", {"summary": "auto"}))
