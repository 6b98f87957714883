# Keeps parse() but goes through the raw response, so the request id and the text survive a ValidationError.
from openai import OpenAI
from pydantic import BaseModel, ValidationError

client = OpenAI()


class Trip(BaseModel):
    city: str
    nights: int


raw = client.chat.completions.with_raw_response.parse(
    model="gpt-5.4",
    messages=[{"role": "user", "content": "Extract the trip: three nights in Porto."}],
    response_format=Trip,
    max_completion_tokens=4_096,
)
try:
    print(raw.parse().choices[0].message.parsed)
except ValidationError as error:
    first = error.errors()[0]
    text = str(first["input"])
    what = "only white space" if not text.strip() else repr(text[-60:])
    print(f"{first['type']}: {what}, {len(text)} characters, request {raw.request_id}")
