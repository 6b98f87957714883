# In a service that runs on its customers' keys: a key of a closed account is retired at once and its owner is told why.
import openai
from openai import OpenAI

# What a refused login means for the owner of the key.
REASONS = {
    "account_deactivated": "OpenAI has closed the account of this key: read the mail from OpenAI, then appeal",
    "invalid_api_key": "OpenAI does not know this key: enter a new one",
}

retired: dict[str, str] = {}  # customer -> code; keep it in your database


def answer(customer: str, client: OpenAI, prompt: str) -> str | None:
    """The text, or None when the customer's key is of no use (see `retired`)."""
    if customer in retired:
        return None
    try:
        return client.responses.create(model="gpt-5.4", input=prompt).output_text
    except openai.AuthenticationError as error:
        if error.code not in REASONS:
            raise
        retired[customer] = error.code
        print(f"{customer}: retired, {error.code} (request {error.request_id})")
        print(REASONS[error.code])
        return None


client = OpenAI()  # in the service: OpenAI(api_key=key_of(customer))
answer("acme", client, "Say hello.")
answer("acme", client, "Say hello again.")  # sends nothing
