# Stops when Google refuses the place that the requests come from. Trying again from there changes nothing.
from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
client = genai.Client()


class LocationRefused(Exception):
    """Another way out ends it, or billing where only the free tier is missing."""


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.models.generate_content(model=MODEL, contents=prompt).text
    except errors.ClientError as error:
        # FAILED_PRECONDITION has other meanings, so the sentence decides.
        if "User location is not supported" in (error.message or ""):
            raise LocationRefused("stop: this address is refused") from error  # [!code highlight]
        raise
    # --8<-- [end:core]


try:
    ask("ping")
except LocationRefused as refused:
    # Take the worker out of service and tell who runs the network: server, VPN, proxy or edge function.
    print(refused)
