# Asks a model on Groq for a tool call and samples again, cooler each time, when Groq rejects what it wrote.
import time

from groq import BadRequestError, Groq

TEMPERATURES = (0.5, 0.2, 0.0)  # one attempt each; how many are worth the time is yours to choose
TOOLS = [
    {
        "type": "function",
        "function": {
            "name": "get_temperature",
            "description": "Current temperature of a city, such as Oslo",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
]

client = Groq(timeout=30)


def rejected(error: BadRequestError) -> str | None:
    """What the model wrote, if that is what the 400 is about; every other 400 is a mistake of the request."""
    body = error.body["error"] if isinstance(error.body, dict) else {}
    return body.get("failed_generation", "") if body.get("code") == "tool_use_failed" else None


def ask(messages: list[dict]):
    request = {"model": "openai/gpt-oss-120b", "messages": messages, "tools": TOOLS}
    # --8<-- [start:core]
    for number, temperature in enumerate(TEMPERATURES):
        try:
            return client.chat.completions.create(**request, temperature=temperature)
        except BadRequestError as error:
            wrote = rejected(error)
            if wrote is None or number == len(TEMPERATURES) - 1:
                raise
            print(f"rejected: {wrote}")
            time.sleep(0.5 * 2**number)  # [!code highlight]
    # --8<-- [end:core]


answer = ask([{"role": "user", "content": "How warm is it in Oslo?"}])
for call in answer.choices[0].message.tool_calls or []:
    print(call.function.name, call.function.arguments)
