# Keeps temperature 0 by switching reasoning off, on models that allow both.
from openai import OpenAI

client = OpenAI()
# Names you have tried with effort "none"; a prefix would also catch variants that refuse it.
CAN_SWITCH_OFF = {"gpt-5.1", "gpt-5.2", "gpt-5.4", "gpt-5.5", "gpt-5.6-terra"}


def sampling(model: str, temperature: float) -> dict:
    """Request fields for a temperature, or none of them where the model has its own."""
    if model in CAN_SWITCH_OFF:
        return {"temperature": temperature, "reasoning": {"effort": "none"}}
    return {}


for model in ("gpt-5.6-terra", "gpt-6-astra"):
    fields = sampling(model, 0)
    response = client.responses.create(model=model, input="Approve refund 4411?", **fields)
    print(model, sorted(fields), response.output_text)
