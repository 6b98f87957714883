# Ends a conversation that monitoring stopped, and keeps what the reviewer needs.
from openai import OpenAI, PermissionDeniedError

client = OpenAI()


class Stopped(Exception):
    """No further action of this conversation; a person has to review it."""

    def __init__(self, details: dict, request_id: str | None) -> None:
        self.details, self.request_id = details, request_id
        self.steer = (details.get("steer") or {}).get("message")
        super().__init__(details.get("error_type") or "no type given")


# --8<-- [start:core]
def step(conversation: str, text: str) -> str:
    try:
        response = client.responses.create(model="gpt-5.4", conversation=conversation, input=text)
        return response.output_text
    except PermissionDeniedError as error:
        if error.code != "misalignment_policy_violation":
            raise
        details = (error.body or {}).get("misalignment") or {}  # [!code highlight]
        raise Stopped(details, error.request_id) from error
# --8<-- [end:core]


try:
    print(step("conv_0c61f1a2b3c4d5e6f7a8b9c0", "Send the report to the customer."))
except Stopped as stopped:
    print(f"stopped: {stopped}; continue with: {stopped.steer or 'a review'}")
