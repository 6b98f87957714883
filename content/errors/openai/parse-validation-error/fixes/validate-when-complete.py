# Validates structured output only after status and refusal were read, so a bad answer is named instead of blamed on the schema.
from openai import OpenAI
from pydantic import BaseModel, ConfigDict, ValidationError

client = OpenAI()


class Trip(BaseModel):
    model_config = ConfigDict(extra="forbid")
    city: str
    nights: int


TRIP = {"type": "json_schema", "name": "trip", "strict": True, "schema": Trip.model_json_schema()}


def reject(response, why) -> None:
    print(f"{why} in {response.id} ({response._request_id}): {response.output_text[:60]!r}")


def refusal_in(response) -> str | None:
    parts = (part for item in response.output if item.type == "message" for part in item.content)
    return next((f"refused: {part.refusal}" for part in parts if part.type == "refusal"), None)


def extract(text: str) -> Trip | None:
    # --8<-- [start:core]
    response = client.responses.create(model="gpt-5.4", input=text, text={"format": TRIP})
    if response.status != "completed":  # [!code highlight]
        return reject(response, response.incomplete_details or response.error)
    if refusal := refusal_in(response):
        return reject(response, refusal)
    try:
        return Trip.model_validate_json(response.output_text)
    except ValidationError as error:
        kind = error.errors()[0]["type"]  # json_invalid, or a real mismatch
        return reject(response, kind)
    # --8<-- [end:core]


trip = extract("Extract the trip. Three nights in Porto, arriving late.")
print(trip or "no trip: see the line above")
