# Asks Ollama what a model can do, and sends tools only to one that takes them.
import json
import os
import urllib.request

from openai import OpenAI

HOST = os.environ.get("OLLAMA_HOST", "http://localhost:11434")
MODEL = "gemma3:4b"
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_temperature",
            "description": "Current temperature of a city",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]

client = OpenAI(base_url=f"{HOST}/v1", api_key="ollama")  # a key is required by the SDK and ignored by Ollama


def capabilities(model: str) -> list[str]:
    """What the server read from the model: completion, tools, vision, thinking and so on."""
    body = json.dumps({"model": model}).encode()
    request = urllib.request.Request(f"{HOST}/api/show", body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer).get("capabilities", [])


def ask(prompt: str) -> str | None:
    # --8<-- [start:core]
    known = capabilities(MODEL)  # POST /api/show, once at the start of a program
    extra = {"tools": TOOLS} if "tools" in known else {}  # [!code highlight]
    if not extra:  # without tools the model only talks: stop here if your agent needs them
        print(f"{MODEL} takes no tools, it has: {', '.join(known)}")
    messages = [{"role": "user", "content": prompt}]
    answer = client.chat.completions.create(model=MODEL, messages=messages, **extra)
    return answer.choices[0].message.content
    # --8<-- [end:core]


print(ask("What is two plus two?"))
