# Leaves out the tool that the API names by its number, so that one bad schema does not stop all work.
import re

import anthropic

client = anthropic.Anthropic()
BAD_TOOL = re.compile(r"tools\.(\d+)\.custom\.input_schema: JSON schema is invalid")


# --8<-- [start:core]
def ask(tools, **request):
    while True:
        try:
            return client.messages.create(tools=tools, **request)
        except anthropic.BadRequestError as error:
            found = BAD_TOOL.search(error.api_message or "")
            if not found:
                raise
            bad = tools[int(found[1])]  # counts from 0 in the list as it was sent
            print(f"left out {bad['name']}: its schema is not valid 2020-12")
            tools = [tool for tool in tools if tool is not bad]  # [!code highlight]
# --8<-- [end:core]


def tool(name, properties):
    return {"name": name, "input_schema": {"type": "object", "properties": properties}}


pair = {"type": "array", "items": [{"type": "string"}, {"type": "number"}]}  # draft 07; today: prefixItems
tools = [tool("list_rows", {}), tool("import_rows", {"row": pair})]
answer = ask(
    tools,
    model="claude-sonnet-5",
    max_tokens=1024,
    messages=[{"role": "user", "content": "How many rows are there?"}],
)
print(answer.content[0].text)
