# Ends the run when the organization of the key is switched off, and says which key it was and where to appeal.
import sys

import anthropic

client = anthropic.Anthropic()


# --8<-- [start:core]
def stop_when_disabled(error):
    disabled = "organization has been disabled" in (error.api_message or "")
    if not disabled and error.error_code != "organization_on_hold":
        return
    details = ((error.body or {}).get("error") or {}).get("details") or {}
    url = details.get("appeal_url") or "https://support.claude.com/"
    print(f"disabled: appeal at {url}")
    print(f"the key was {(client.api_key or 'none')[:8]}…; is it the one you meant?")
    sys.exit(0)  # [!code highlight]
# --8<-- [end:core]


try:
    messages = [{"role": "user", "content": "Answer with pong."}]
    answer = client.messages.create(model="claude-sonnet-5", max_tokens=64, messages=messages)
    print(answer.content[0].text)
except anthropic.BadRequestError as error:
    stop_when_disabled(error)  # its exit code is yours to choose
    raise
