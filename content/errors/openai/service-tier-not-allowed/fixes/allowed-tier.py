# Asks for the tier that you would like, and takes the next one when the project may not use it.
from openai import BadRequestError, OpenAI
from openai.types.responses import Response

TIERS = ["priority", "default"]  # yours to choose: the wanted tier first

client = OpenAI()


# --8<-- [start:core]
def ask(text: str, tiers: list[str]) -> Response:
    tier, *others = tiers
    try:
        return client.responses.create(model="gpt-5.4", input=text, service_tier=tier)
    except BadRequestError as error:
        if error.param != "service_tier" or not others:
            raise
        return ask(text, others)  # [!code highlight]
# --8<-- [end:core]


response = ask("Why did node 7 stop?", TIERS)
print(f"{response.service_tier}: {response.output_text}")
