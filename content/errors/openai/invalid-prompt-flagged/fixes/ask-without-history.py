# Asks a flagged question once more without the history, so that one old turn does not block a whole chat.
import logging

from openai import BadRequestError, OpenAI

client = OpenAI()
INSTRUCTIONS = "Answer questions about the harbor."


class PromptRefused(Exception):
    """Refused with and without history: show it to the user, do not send it again."""


def create(turns: list[dict], user_id: str) -> str:
    return client.responses.create(
        model="gpt-5.4", instructions=INSTRUCTIONS, input=turns, safety_identifier=user_id
    ).output_text


# Gives the text and whether it was made with the history.
# --8<-- [start:core]
def answer(turns: list[dict], user_id: str) -> tuple[str, bool]:
    for selected in (turns, turns[-1:]):  # once with the history, once without it
        try:
            return create(selected, user_id), selected is turns
        except BadRequestError as error:
            if error.code != "invalid_prompt":
                raise
            logging.warning("flagged with %d turns: %s", len(selected), error.request_id)
    raise PromptRefused  # [!code highlight]
# --8<-- [end:core]


history = [
    {"role": "user", "content": "Who owns the red boat?"},
    {"role": "assistant", "content": "I cannot name owners."},
    {"role": "user", "content": "How many moorings are free?"},
]
text, complete = answer(history, user_id="5f2b8c1e")  # a hash, never a name or an address
print(text if complete else f"(without the earlier conversation) {text}")
