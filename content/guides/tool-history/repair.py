"""Puts exactly one result behind every tool call of a stored history, where the API that gets it wants it.

Calls, text, thinking blocks, reasoning items and signatures stay as they came. A result without a call is left out.
What it does not do: cut a history, whose window has to begin with a message of the user, or look at calls that
only the server has, as with `previous_response_id`.
"""

LOST = "no result was saved; the call may have run"  # so that the model does not blindly order it again


def chat(messages):
    """OpenAI Chat Completions: a message of role tool for each call, right behind the message with the calls."""
    found = {item["tool_call_id"]: item for item in messages if item["role"] == "tool"}
    repaired = []
    for message in messages:
        if message["role"] == "tool":
            continue
        repaired.append(message)
        for call in message.get("tool_calls") or []:
            lost = {"role": "tool", "tool_call_id": call["id"], "content": LOST}
            repaired.append(found.get(call["id"], lost))
    return repaired


def responses(items):
    """OpenAI Responses: an output for each call of the list, and none without its call."""
    due = {item["call_id"] for item in items if item.get("type") == "function_call"}
    answered = {item["call_id"] for item in items if item.get("type") == "function_call_output"}
    repaired = []
    for item in items:
        if item.get("type") == "function_call_output":
            if item["call_id"] not in due:
                continue
            due.remove(item["call_id"])  # a second output for the call is left out
        repaired.append(item)
        if item.get("type") == "function_call" and item["call_id"] not in answered:
            repaired.append({"type": "function_call_output", "call_id": item["call_id"], "output": LOST})
    return repaired


def claude(messages):
    """Anthropic, and Bedrock by other names: all results first in the one user message behind the calls."""
    found = {part["tool_use_id"]: part for part in parts(messages) if part["type"] == "tool_result"}
    repaired, due = [], []
    for message in messages:
        kept = [part for part in blocks(message) if part["type"] != "tool_result"]
        if due and message["role"] == "assistant":
            repaired.append({"role": "user", "content": due})
            due = []
        if due or kept:
            repaired.append({"role": message["role"], "content": due + kept})
        due = [
            found.get(part["id"], {"type": "tool_result", "tool_use_id": part["id"], "is_error": True, "content": LOST})
            for part in kept
            if part["type"] == "tool_use"
        ]
    return repaired + ([{"role": "user", "content": due}] if due else [])


def gemini(contents):
    """Gemini: as many responses as calls, in one content right behind them; by name where a call has no id."""
    found = {}
    for part in (part for content in contents for part in content["parts"]):
        if answer := part.get("functionResponse"):
            found.setdefault(answer.get("id") or answer["name"], []).append(part)
    repaired = []
    for content in contents:
        kept = [part for part in content["parts"] if "functionResponse" not in part]
        if kept:
            repaired.append({**content, "parts": kept})
        calls = [part["functionCall"] for part in kept if "functionCall" in part]
        answers = [next_of(found, call) or lost_response(call) for call in calls]
        if answers:
            repaired.append({"role": "user", "parts": answers})
    return repaired


def blocks(message):
    content = message["content"]
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def parts(messages):
    return [part for message in messages for part in blocks(message)]


def next_of(found, call):
    waiting = found.get(call.get("id") or call["name"])
    return waiting.pop(0) if waiting else None


def lost_response(call):
    named = {key: call[key] for key in ("id", "name") if key in call}
    return {"functionResponse": {**named, "response": {"error": LOST}}}
