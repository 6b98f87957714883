# Leaves the temperature out where a model refuses it, and remembers such models.
from openai import BadRequestError, OpenAI

client = OpenAI()


# --8<-- [start:core]
refusing: set[str] = set()  # models that take no temperature


def create(model: str, text: str, temperature: float):
    sampling = {} if model in refusing else {"temperature": temperature}
    try:
        return client.responses.create(model=model, input=text, **sampling)
    except BadRequestError as error:  # branch on param: the code differs, or is null
        if error.param != "temperature" or not sampling:
            raise
        refusing.add(model)  # [!code highlight]
        return create(model, text, temperature)
# --8<-- [end:core]


response = create("gpt-5.6-terra", "Approve refund 4411?", 0)
print(response.output_text, "without temperature:", ", ".join(refusing))
