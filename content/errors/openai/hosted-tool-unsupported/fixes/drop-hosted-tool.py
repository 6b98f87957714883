# Asks with hosted tools, and without those that a model refuses. Remembers the pairs.
import re

from openai import BadRequestError, OpenAI

client = OpenAI()
refused: set[tuple[str, str]] = set()


# --8<-- [start:core]
def ask(model: str, text: str, tools: list[dict]):
    usable = [tool for tool in tools if (model, tool["type"]) not in refused]
    try:
        return client.responses.create(model=model, input=text, tools=usable)
    except BadRequestError as error:
        named = re.search(r"Hosted tool '(\w+)' is not supported", error.message)
        if not named or (model, named[1]) in refused:
            raise
        refused.add((model, named[1]))  # [!code highlight]
        return ask(model, text, tools)
# --8<-- [end:core]


answer = ask("gpt-5-chat-latest", "Which Node.js line is LTS?", [{"type": "web_search_preview"}])
print(answer.output_text, "without", ", ".join(tool for _, tool in refused))
