# Sets aside the one tool whose schema is refused, so that the other tools keep working.
import re

from openai import BadRequestError, OpenAI

client = OpenAI()


def ask(messages: list, tools: list):
    """Answer and the names of the tools that were left out."""
    left_out = []
    while True:
        try:
            completion = client.chat.completions.create(model="gpt-5.4", messages=messages, tools=tools)
            return completion, left_out
        except BadRequestError as error:
            # param is tools[1].function.parameters, in the Responses API tools[1].parameters
            place = re.match(r"tools\[(\d+)\]", error.param or "")
            if error.code != "invalid_function_parameters" or not place or len(tools) == 1:
                raise
            index = int(place[1])
            left_out.append(tools[index]["function"]["name"])
            print(f"left out: {left_out[-1]}: {error.body['message']}")
            tools = tools[:index] + tools[index + 1 :]


def tool(name: str, parameters: dict) -> dict:
    return {"type": "function", "function": {"name": name, "parameters": parameters}}


issue = {"type": "object", "properties": {"number": {"type": "integer"}}, "required": ["number"]}
completion, left_out = ask(
    [{"role": "user", "content": "Which issue is open?"}],
    [tool("get_issue", issue), tool("get_me", {"type": "object"})],
)
print(completion.choices[0].message.content)
