# Ends the run when the token of a Claude login is old, and says what somebody has to do.
import sys

import anthropic

client = anthropic.Anthropic()


# --8<-- [start:core]
def ask_for_login(error):
    words = (error.api_message or "").lower()
    if "oauth" not in words:
        return  # a wrong API key: another error, another cure
    print("log in again: run `claude`, then /login")
    print("for a job without a person: claude setup-token")
    sys.exit(0)  # yours to choose; a scheduler should not start it again  # [!code highlight]
# --8<-- [end:core]


try:
    messages = [{"role": "user", "content": "Answer with pong."}]
    print(client.messages.create(model="claude-sonnet-5", max_tokens=64, messages=messages).content)
except anthropic.AuthenticationError as error:
    ask_for_login(error)
    raise
