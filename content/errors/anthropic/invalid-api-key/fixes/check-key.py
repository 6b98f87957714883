# Asks the API at start-up whether it knows the key of this process, and says which key that is.
import sys

import anthropic

client = anthropic.Anthropic()  # reads ANTHROPIC_API_KEY


# --8<-- [start:core]
def check_key():
    key = client.api_key or ""
    shown = f"{key[:8]}…{key[-4:]} ({len(key)} characters)"
    try:
        client.models.list(limit=1)  # costs no tokens
        print(f"accepted: the key {shown}")
    except anthropic.AuthenticationError:
        print(f"refused: the key {shown} is not valid at {client.base_url.host}")
        sys.exit(0)  # yours to choose: most services exit with 1  # [!code highlight]
# --8<-- [end:core]


check_key()
