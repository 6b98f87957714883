"""Repairs the same broken round in each format: python use.py chat | responses | claude | gemini.

Two tools were called; one result came, the other was lost, and a result of a call that is gone was kept.
"""

import json
import sys

import repair

ASKED, GOES_ON = "How warm are Lisbon and Oslo?", "Are you there?"
USER = {"role": "user"}


def chat_call(number, city):
    arguments = json.dumps({"city": city})
    return {"id": number, "type": "function", "function": {"name": "get_weather", "arguments": arguments}}


def item_call(number, city):
    return {"type": "function_call", "call_id": number, "name": "get_weather", "arguments": json.dumps({"city": city})}


def tool_use(number, city):
    return {"type": "tool_use", "id": number, "name": "get_weather", "input": {"city": city}}


def function_call(number, city):
    return {"functionCall": {"id": number, "name": "get_weather", "args": {"city": city}}}


def response(number):
    return {"functionResponse": {"id": number, "name": "get_weather", "response": {"output": "4 degrees"}}}


STORED = {
    "chat": [
        {"role": "tool", "tool_call_id": "c0", "content": "9 degrees"},
        {**USER, "content": ASKED},
        {"role": "assistant", "content": None, "tool_calls": [chat_call("c1", "Lisbon"), chat_call("c2", "Oslo")]},
        {**USER, "content": GOES_ON},
        {"role": "tool", "tool_call_id": "c2", "content": "4 degrees"},
    ],
    "responses": [
        {"type": "function_call_output", "call_id": "c0", "output": "9 degrees"},
        {**USER, "content": ASKED},
        item_call("c1", "Lisbon"),
        item_call("c2", "Oslo"),
        {"type": "function_call_output", "call_id": "c2", "output": "4 degrees"},
        {**USER, "content": GOES_ON},
    ],
    "claude": [
        {**USER, "content": [{"type": "tool_result", "tool_use_id": "c0", "content": "9 degrees"}]},
        {**USER, "content": ASKED},
        {"role": "assistant", "content": [tool_use("c1", "Lisbon"), tool_use("c2", "Oslo")]},
        {
            **USER,
            "content": [
                {"type": "text", "text": GOES_ON},
                {"type": "tool_result", "tool_use_id": "c2", "content": "4 degrees"},
            ],
        },
    ],
    "gemini": [
        {**USER, "parts": [response("c0")]},
        {**USER, "parts": [{"text": ASKED}]},
        {"role": "model", "parts": [function_call("c1", "Lisbon"), function_call("c2", "Oslo")]},
        {**USER, "parts": [response("c2")]},
        {**USER, "parts": [{"text": GOES_ON}]},
    ],
}


def outline(turn):
    """A turn in a few words: its role or type, and in brackets what it answers."""
    inside = [part for name in ("content", "parts") if isinstance(turn.get(name), list) for part in turn[name]]
    ids = [answered(part) for part in [turn, *inside]]
    named = " ".join(id for id in ids if id)
    return f"{turn.get('role') or turn['type']}" + (f"[{named}]" if named else "")


def answered(part):
    output = part.get("call_id") if part.get("type") == "function_call_output" else None
    return part.get("tool_call_id") or part.get("tool_use_id") or output or part.get("functionResponse", {}).get("id")


form = sys.argv[1]
history = getattr(repair, form)(STORED[form])
print(", ".join(outline(turn) for turn in history))
if form in ("chat", "responses"):
    from openai import OpenAI

    client = OpenAI()
    if form == "chat":
        print(client.chat.completions.create(model="gpt-5.4", messages=history).choices[0].message.content)
    else:
        print(client.responses.create(model="gpt-5.4", input=history).output_text)
