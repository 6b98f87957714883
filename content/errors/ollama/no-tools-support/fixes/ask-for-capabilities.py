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
    known = capabilities(MODEL)
    extra = {"tools": TOOLS} if "tools" in known else {}
    if not extra:
        # Without tools the model only talks. Stop here instead if your agent needs them.
        print(f"{MODEL} takes no tools, it has: {', '.join(known)}")
    answer = client.chat.completions.create(
        model=MODEL, messages=[{"role": "user", "content": prompt}], **extra
    )
    return answer.choices[0].message.content


print(ask("What is two plus two?"))
