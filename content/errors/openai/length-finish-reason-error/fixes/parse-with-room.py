# Parses structured output; after a cut it repeats once with more room, unless the answer had run away in white space.
from openai import LengthFinishReasonError, OpenAI
from openai.types.chat import ChatCompletion
from pydantic import BaseModel

client = OpenAI()


class Line(BaseModel):
    sku: str
    qty: int


class Order(BaseModel):
    items: list[Line]


def ran_away(completion: ChatCompletion) -> bool:
    """A tail of nothing but white space: a larger limit would only buy more of it."""
    text = completion.choices[0].message.content or ""
    return len(text) - len(text.rstrip()) > 200


def parse(document: str, limit: int) -> Order | None:
    completion = client.chat.completions.parse(
        model="gpt-5.4",
        messages=[{"role": "user", "content": f"Extract the order lines.\n\n{document}"}],
        response_format=Order,
        max_completion_tokens=limit,
    )
    return completion.choices[0].message.parsed


# --8<-- [start:core]
def parse_order(document: str) -> Order | None:
    for limit in (4_096, 25_000):  # yours to choose
        try:
            return parse(document, limit)  # [!code highlight]
        except LengthFinishReasonError as error:
            print(f"{error.completion.id} cut, limit {limit}")
            if ran_away(error.completion):  # the text ends in nothing but white space
                print("runaway white space: change prompt or schema, not the limit")
                break
    return None  # split the document
# --8<-- [end:core]


order = parse_order("Scan of delivery note 7719 ...")
print(f"parsed {len(order.items)} items" if order else "no order: refused, run away or longer than both limits")
