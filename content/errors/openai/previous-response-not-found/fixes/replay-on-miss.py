# Chains by previous_response_id and, when the server has lost the chain, replays the history once.
from openai import BadRequestError, OpenAI

client = OpenAI()


class Chat:
    """Keeps its own copy of every item, so that the chain is a shortcut and not the only memory."""

    def __init__(self, history=(), previous=None):
        self.history, self.previous = list(history), previous

    def ask(self, *new_items):
        # --8<-- [start:core]
        try:
            response = self.send(list(new_items), self.previous)
        except BadRequestError as error:
            if error.code != "previous_response_not_found" or not self.history:
                raise  # without a history the replay would have forgotten everything
            history = [item for item in self.history if not is_reference(item)]
            print(f"chain lost ({self.previous}), replaying {len(history)} items")
            response = self.send([*history, *new_items], None)  # [!code highlight]
        if response.status == "completed":  # only then move the id forward
            self.history += [*new_items, *response.output]  # calls and outputs too
            self.previous = response.id
        # --8<-- [end:core]
            return response.output_text
        raise RuntimeError(f"{response.id}: {response.status}")

    def send(self, items, previous):
        return client.responses.create(
            model="gpt-5.4", input=items, previous_response_id=previous, store=True
        )


def is_reference(item):
    """Reasoning without its encrypted content only points at what the server no longer has."""
    item = item if isinstance(item, dict) else item.to_dict()
    return item.get("type") == "reasoning" and not item.get("encrypted_content")


# A session loaded from our database; its last response is older than the server's storage time.
chat = Chat(
    history=[
        {"role": "user", "content": "A table for four, please."},
        {"role": "assistant", "content": "For which evening?"},
    ],
    previous="resp_0f4c81d2e7a9b356016a211b80a2c48197d5e6f7a8b9c0d1e2",
)
print(chat.ask({"role": "user", "content": "Friday at eight."}))
