# In a service that runs on its customers' keys: a key of a closed account is retired at once, and its owner is told why.
import openai
from openai import OpenAI

retired: dict[str, str] = {}  # customer -> code; keep it in your database


# --8<-- [start:core]
def answer(customer: str, client: OpenAI, prompt: str) -> str | None:
    if customer in retired:
        return None  # nothing is sent with a dead key
    try:
        return client.responses.create(model="gpt-5.4", input=prompt).output_text
    except openai.AuthenticationError as error:
        if error.code != "account_deactivated":
            raise  # a wrong key has the same class
        retired[customer] = error.code  # [!code highlight]
        print(f"{customer}: retired, {error.code} (request {error.request_id})")
        return None
# --8<-- [end:core]


client = OpenAI()  # in the service: OpenAI(api_key=key_of(customer))
if answer("acme", client, "Say hello.") is None:
    print("tell acme: OpenAI has closed the account of this key; read the mail from OpenAI, then appeal")
answer("acme", client, "Say hello again.")  # sends nothing
