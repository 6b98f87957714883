# Lets only a completed Response through, so that status "failed" behind HTTP 200 becomes an exception with its code.
from openai import OpenAI
from openai.types.responses import Response

client = OpenAI()


class ResponseNotCompleted(Exception):
    """The API answered 200, but the Response in the body did not complete."""

    def __init__(self, response: Response) -> None:
        error, details = response.error, response.incomplete_details
        self.response_id = response.id
        self.request_id = response._request_id
        self.status = response.status
        self.code = error.code if error else details.reason if details else None
        self.had_output = bool(response.output)
        super().__init__(f"{self.response_id} {self.status} {self.code}: {error.message if error else ''}")


def require_completed(response: Response) -> Response:
    if response.status != "completed":
        raise ResponseNotCompleted(response)
    return response


try:
    response = require_completed(client.responses.create(model="gpt-5.4", input="Summarise the quarter."))
    print(response.output_text)
except ResponseNotCompleted as error:
    print(f"{error.status}: {error.code}, output kept: {error.had_output}, {error.response_id}")
