# Names the end user with each request, and stops at a cyber_policy refusal instead of repeating it.
import hashlib

from openai import APIStatusError, OpenAI

client = OpenAI()


class Stopped(Exception):
    """The task is over until a person has looked at it."""


# --8<-- [start:core]
def ask(text: str, user: str) -> str:
    who = hashlib.sha256(user.encode()).hexdigest()
    try:
        return client.responses.create(model="gpt-5.4", input=text, safety_identifier=who).output_text
    except APIStatusError as error:
        if error.code == "cyber_policy":
            raise Stopped(f"{error.code} {error.request_id} user {who[:8]}") from error  # [!code highlight]
        raise
# --8<-- [end:core]


try:
    print(ask("Which of our open ports should be closed?", "ada@example.com"))
except Stopped as error:
    print(f"stopped: {error}")
