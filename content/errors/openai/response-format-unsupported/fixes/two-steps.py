# Lets one model answer in text, and another put the answer into a schema.
from openai import OpenAI

client = OpenAI()
SCHEMA = {
    "type": "object",
    "properties": {"order": {"type": "integer"}, "refund": {"type": "boolean"}},
    "required": ["order", "refund"],
    "additionalProperties": False,
}
FORMAT = {"type": "json_schema", "name": "refund", "strict": True, "schema": SCHEMA}
SEARCH = [{"type": "web_search_preview"}]  # a deep-research model is refused without such a tool


# --8<-- [start:core]
def ask(model: str, question: str) -> str:
    # The model that does not take the format answers in words.
    words = client.responses.create(model=model, input=question, tools=SEARCH).output_text
    structured = client.responses.create(
        model="gpt-4o-mini",
        instructions="Put the decision in this text into the schema. Add nothing.",
        input=words,
        text={"format": FORMAT},  # [!code highlight]
    )
    return structured.output_text
# --8<-- [end:core]


print(ask("o3-deep-research", "Refund order 5521?"))
