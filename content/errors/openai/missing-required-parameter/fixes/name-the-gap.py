# Turns “Missing required parameter” into a log line that shows what stands at that place of the body.
import logging
import re

import openai
from openai import OpenAI

log = logging.getLogger("answers")
client = OpenAI()


def surroundings(body: dict, path: str) -> str:
    """For “input[1].id”: “input[1] is web_search_call with action, status, type; no id”."""
    *parents, missing = re.findall(r"\w+", path)
    value = body
    for part in parents:
        try:
            value = value[int(part)] if isinstance(value, list) else value[part]
        except (KeyError, IndexError, TypeError):
            return f"{part} of {path} is not in the body at all"
    if not isinstance(value, dict):
        return f"{path}: a {type(value).__name__} stands where an object belongs"
    place = path.rpartition(missing)[0].rstrip(".") or "body"
    kind = value.get("type") or value.get("role") or "an object"
    return f"{place} is {kind} with {', '.join(sorted(value))}; no {missing}"


# --8<-- [start:core]
def create(**body):
    try:
        return client.responses.create(**body)
    except openai.BadRequestError as error:
        if error.code == "missing_required_parameter" and error.param:
            # "input[1] is web_search_call with action, status, type; no id"
            log.error("request %s: %s", error.request_id, surroundings(body, error.param))
        raise  # [!code highlight]
# --8<-- [end:core]


history = [
    {"role": "user", "content": "What changed in the release?"},
    {"type": "web_search_call", "status": "completed", "action": {"type": "search", "query": "release notes"}},
    {"role": "user", "content": "And before that?"},
]
logging.basicConfig(format="%(message)s")
try:
    create(model="gpt-5.4", input=history)
except openai.BadRequestError as error:
    print(f"refused: {error.code}")
