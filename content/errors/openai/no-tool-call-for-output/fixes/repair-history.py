# Pairs every function call with its output before the history is sent.
from openai import OpenAI

client = OpenAI()
LOST = "result lost; the call may have run"  # so that the model does not simply run it again


def close_calls(items, open_calls):
    """Answers every call that never got an output: dropping it could orphan the reasoning item in front of it."""
    for item in items:
        yield item
        if item.get("type") == "function_call" and item["call_id"] in open_calls:
            yield {"type": "function_call_output", "call_id": item["call_id"], "output": LOST}


def pair_tool_items(history):
    """Drop outputs without an earlier call; close calls that never got an output."""
    history = [item if isinstance(item, dict) else item.to_dict() for item in history]
    # --8<-- [start:core]
    open_calls, kept = set(), []
    for item in history:
        kind, call_id = item.get("type"), item.get("call_id")
        if kind == "function_call":
            open_calls.add(call_id)
        elif kind == "function_call_output" and call_id:
            if call_id not in open_calls:
                print(f"dropped output of {call_id}: its call is gone")
                continue  # [!code highlight]
            open_calls.discard(call_id)
        kept.append(item)
    # --8<-- [end:core]
    return list(close_calls(kept, open_calls))


# The window was cut between the first call and its output.
history = [
    {"type": "function_call_output", "call_id": "call_Q7vTz2LmXc94KpRd0bYh6sNe", "output": "21"},
    {
        "type": "function_call",
        "call_id": "call_W3nHb8JyGa51DfUe7cZo2iPk",
        "name": "get_temperature",
        "arguments": '{"city":"Oslo"}',
    },
    {"type": "function_call_output", "call_id": "call_W3nHb8JyGa51DfUe7cZo2iPk", "output": "4"},
    {"role": "user", "content": "Lisbon was 21. Which city is warmer?"},
]
print(client.responses.create(model="gpt-5.4", input=pair_tool_items(history)).output_text)
