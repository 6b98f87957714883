# Removes the sampling parameters that a model refuses, one refusal at a time, and remembers them.
from collections import defaultdict

from openai import BadRequestError, OpenAI

client = OpenAI()


def without(request, names):
    return {name: value for name, value in request.items() if name not in names}


# --8<-- [start:core]
refused = defaultdict(set)  # model -> parameters that it refuses


def create(**request):
    while True:
        known = refused[request["model"]]
        try:
            return client.responses.create(**without(request, known))
        except BadRequestError as error:  # branch on param: the code differs, or is null
            if error.param not in {"temperature", "top_p"} or error.param in known:
                raise
            known.add(error.param)  # [!code highlight]
# --8<-- [end:core]


response = create(model="gpt-5.6-terra", input="Approve refund 4411?", temperature=0, top_p=0.2)
print(response.output_text, "without", sorted(refused["gpt-5.6-terra"]))
