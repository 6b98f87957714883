# Keeps a conversation as JSON and replays output items without the fields that the API does not take back.
import json

from openai import OpenAI

client = OpenAI()
TOOL = {
    "type": "function",
    "name": "get_day",
    "parameters": {"type": "object", "properties": {}, "required": [], "additionalProperties": False},
    "strict": True,
}


# The fields that the API sent: without the unset ones that model_dump() adds as null, and without what parse() adds.
# --8<-- [start:core]
def replayable(item) -> dict:
    data = item.to_dict(mode="json")  # not model_dump()
    data.pop("parsed_arguments", None)  # added by parse()
    if data["type"] == "reasoning":
        data.pop("status", None)  # [!code highlight]
    for part in data.get("content") or []:
        part.pop("parsed", None)  # added by parse()
    return data
# --8<-- [end:core]


history: list[dict] = [{"role": "user", "content": "Which day is it?"}]
while True:
    response = client.responses.create(model="gpt-5.4", input=history, tools=[TOOL], store=False)
    history += [replayable(item) for item in response.output]
    calls = [item for item in response.output if item.type == "function_call"]
    if not calls:
        break
    history += [{"type": "function_call_output", "call_id": call.call_id, "output": "Sunday"} for call in calls]

stored = json.loads(json.dumps(history))  # what a database would give back
print(f"{response.output_text} Reasoning item stored with: {', '.join(sorted(stored[1]))}")
