# Removes the sampling parameters that a model refuses, one refusal at a time, and remembers them.
from collections import defaultdict

from openai import BadRequestError, OpenAI

SAMPLING = {"temperature", "top_p", "presence_penalty", "frequency_penalty"}

client = OpenAI()
refused: dict[str, set[str]] = defaultdict(set)  # model -> parameters it refuses


def create(**request):
    """Send the request without what the model is known to refuse; any other fault is raised."""
    while True:
        accepted = {key: value for key, value in request.items() if key not in refused[request["model"]]}
        try:
            return client.responses.create(**accepted)
        except BadRequestError as error:
            # The code is unsupported_value, unsupported_parameter or null; param is always there.
            if error.param not in SAMPLING or error.param not in accepted:
                raise
            refused[request["model"]].add(error.param)
            print(f"{request['model']} refuses {error.param}: left out from now on")


response = create(model="gpt-5.6-terra", input="Approve refund 4411?", temperature=0, top_p=0.2)
print(response.output_text)
