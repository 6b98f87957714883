# Lets the SDK write the strict schema from a model whose absent values are null, not missing.
from openai import OpenAI
from pydantic import BaseModel

client = OpenAI()


# --8<-- [start:core]
class Line(BaseModel):
    item: str
    price: float
    discount: float | None  # [!code highlight]


class Invoice(BaseModel):
    number: str
    lines: list[Line]
# --8<-- [end:core]


# parse() writes the strict schema: discount is required in it, and may be null in the answer.
response = client.responses.parse(
    model="gpt-5.4",
    instructions="Use null for a discount that the invoice does not state.",
    input="Invoice A-17: one cable, 12.50",
    text_format=Invoice,
)
invoice = response.output_parsed
if invoice is None:  # a refusal, or an answer that was cut off
    raise RuntimeError(f"no invoice, status {response.status}")
line = invoice.lines[0]
print(f"{invoice.number}: {line.item} at {line.price}, discount {line.discount or 'none'}")
