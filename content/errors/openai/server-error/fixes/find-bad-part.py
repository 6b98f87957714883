# Finds the tool definition that makes every request answer 500: tries each one alone, without SDK retries.
import time

from openai import InternalServerError, OpenAI

client = OpenAI(max_retries=0)
TOOLS = [
    {"type": "function", "name": "get_time", "strict": False, "parameters": {"type": "object", "properties": {}}},
    {
        "type": "function",
        "name": "save_contact",
        "strict": False,
        "parameters": {"type": "object", "properties": {"email": {"type": "string", "pattern": r"^(?!\.)\S+@\S+$"}}},
    },
]


def always_fails(tools: list) -> bool:
    """Three failures in a row count; one success clears the part."""
    for pause in (1, 2, 0):
        try:
            client.responses.create(model="gpt-5.4", input="Say ok.", tools=tools, max_output_tokens=16)
            return False
        except InternalServerError as error:
            print("500", [tool["name"] for tool in tools], error.request_id)
            time.sleep(pause)
    return True


if always_fails([]):
    print("the plain request fails too: an incident, not your input")
else:
    print("suspects:", [tool["name"] for tool in TOOLS if always_fails([tool])])
