# Lets only a completed Response through, so that status "failed" behind HTTP 200 becomes an exception with its code.
from openai import OpenAI
from openai.types.responses import Response

client = OpenAI()


class ResponseNotCompleted(Exception):
    """The API answered 200, but the Response in the body did not complete."""

    def __init__(self, response: Response) -> None:
        error, details = response.error, response.incomplete_details
        self.response = response
        self.request_id = response._request_id
        self.code = error.code if error else details.reason if details else None
        super().__init__(f"{response.id} {response.status} {self.code}: {error.message if error else ''}")


# --8<-- [start:core]
def require_completed(response: Response) -> Response:
    if response.status != "completed":  # [!code highlight]
        raise ResponseNotCompleted(response)  # error.code, or why incomplete
    return response


def summarize(prompt: str) -> str:
    response = client.responses.create(model="gpt-5.4", input=prompt)
    return require_completed(response).output_text
# --8<-- [end:core]


try:
    print(summarize("Summarize the quarter."))
except ResponseNotCompleted as error:
    print(f"{error.response.status}: {error.code}, output kept: {bool(error.response.output)}, {error.response.id}")
