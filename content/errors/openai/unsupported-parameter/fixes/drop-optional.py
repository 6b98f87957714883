# Drops optional fields that a model refuses, one for each refusal, and remembers them by model.
from openai import BadRequestError, OpenAI

client = OpenAI()
# Fields that you can do without. Yours to choose; what changes the meaning of a call stays out.
OPTIONAL = {"top_p", "stop", "logprobs", "top_logprobs", "logit_bias", "presence_penalty", "frequency_penalty"}
refused: dict[str, set[str]] = {}


# --8<-- [start:core]
def create(request: dict):
    known = refused.setdefault(request["model"], set())
    while True:
        allowed = {field: value for field, value in request.items() if field not in known}
        try:
            return client.chat.completions.create(**allowed)
        except BadRequestError as error:
            if error.code != "unsupported_parameter" or error.param not in OPTIONAL - known:
                raise
            known.add(error.param)  # [!code highlight]
# --8<-- [end:core]


messages = [{"role": "user", "content": "Refund order 5521?"}]
completion = create({"model": "gpt-5.4", "messages": messages, "top_p": 1, "stop": ["\n\n"]})
print(completion.choices[0].message.content, "without", ", ".join(sorted(refused["gpt-5.4"])))
