# Takes the first of your models that some provider of OpenRouter serves with tools.
import os

from openai import OpenAI

CANDIDATES = ("meta-llama/llama-guard-4-12b", "z-ai/glm-5.3-flash")  # yours, the preferred one first
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

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    timeout=60,
)

# --8<-- [start:core]
# OpenRouter's list says for each model which parameters some provider of it takes.
with_tools = {
    model.id
    for model in client.models.list()
    if "tools" in model.model_extra.get("supported_parameters", [])
}
chosen = next((model for model in CANDIDATES if model in with_tools), None)  # [!code highlight]
if chosen is None:
    raise SystemExit("none of the models takes tools at OpenRouter today")
# --8<-- [end:core]

answer = client.chat.completions.create(
    model=chosen, messages=[{"role": "user", "content": "How warm is it in Oslo?"}], tools=TOOLS
)
for call in answer.choices[0].message.tool_calls or []:
    print(f"{chosen} called {call.function.name}")
