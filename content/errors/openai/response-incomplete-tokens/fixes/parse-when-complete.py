# Validates structured output only when the response is complete, and keeps the cut text otherwise.
from openai import OpenAI
from pydantic import BaseModel, ConfigDict


class Line(BaseModel):
    model_config = ConfigDict(extra="forbid")
    sku: str
    qty: int


class Invoice(BaseModel):
    model_config = ConfigDict(extra="forbid")
    invoice: str
    lines: list[Line]


client = OpenAI()
# responses.parse() would raise pydantic's ValidationError here and hide the response.
response = client.responses.create(
    model="gpt-5.4",
    input="Invoice A-17: three K2, one K9.",
    max_output_tokens=64,
    text={"format": {"type": "json_schema", "name": "invoice", "strict": True, "schema": Invoice.model_json_schema()}},
)
if response.status == "completed":
    print(Invoice.model_validate_json(response.output_text))
elif response.incomplete_details and response.incomplete_details.reason == "max_output_tokens":
    print(f"cut JSON after {response.usage.output_tokens} tokens: {response.output_text[-20:]!r}")
else:
    raise RuntimeError(f"{response.id}: {response.status} {response.error}")
