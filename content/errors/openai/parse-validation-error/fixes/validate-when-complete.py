# Validates structured output only after status and refusal were read, so a bad answer is named instead of blamed on the schema.
from openai import OpenAI
from pydantic import BaseModel, ConfigDict, ValidationError

client = OpenAI()


class Trip(BaseModel):
    model_config = ConfigDict(extra="forbid")
    city: str
    nights: int


def extract(text: str) -> Trip | None:
    response = client.responses.create(
        model="gpt-5.4",
        input=f"Extract the trip.\n\n{text}",
        text={"format": {"type": "json_schema", "name": "trip", "strict": True, "schema": Trip.model_json_schema()}},
    )
    if response.status != "completed":
        details = response.incomplete_details
        print(f"{response.status}: {details.reason if details else response.error} ({response.id})")
        return None
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "refusal":
                    print(f"refused: {part.refusal}")
                    return None
    try:
        return Trip.model_validate_json(response.output_text)
    except ValidationError as error:
        kind = error.errors()[0]["type"]  # json_invalid, or missing, int_type ... for a real mismatch
        print(f"{kind} in {response.id} ({response._request_id}): {response.output_text[:60]!r}")
        return None


trip = extract("Three nights in Porto, arriving late.")
print(trip or "no trip: see the line above")
