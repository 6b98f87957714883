# Retries while no answer comes, with growing pauses; when it gives up it names what broke the connection.
import random
import sys
import time

import anthropic

PAUSES = (1, 4, 15)  # seconds; yours to choose
HOPELESS = ("Illegal header value", "CERTIFICATE_VERIFY_FAILED")  # a key with a line break; TLS inspection
client = anthropic.Anthropic(max_retries=0)  # this loop is the only one that retries


def reason(error):
    """The exceptions beneath, outermost first: they say reset, refused, DNS, certificate or header."""
    causes = []
    while (error := error.__cause__ or error.__context__) is not None:
        causes.append(f"{type(error).__name__}: {error}")
    return " < ".join(causes) or "unknown"


# --8<-- [start:core]
def ask(**request):
    for pause in (*PAUSES, None):
        try:
            return client.messages.create(**request)
        except anthropic.APIConnectionError as error:
            why = reason(error)
            if pause is None or any(sign in why for sign in HOPELESS):
                sys.exit(f"no connection: {why}")
        time.sleep(pause * random.uniform(0.75, 1))  # [!code highlight]
# --8<-- [end:core]


messages = [{"role": "user", "content": "What is two plus two?"}]
print(ask(model="claude-sonnet-5", max_tokens=64, messages=messages).content[0].text)
