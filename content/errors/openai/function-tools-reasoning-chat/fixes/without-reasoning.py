# Keeps Chat Completions: where reasoning and tools are refused together, repeats once without reasoning.
from openai import BadRequestError, OpenAI

client = OpenAI()


def create(request: dict):
    try:
        return client.chat.completions.create(**request), False
    except BadRequestError as error:
        if error.param != "reasoning_effort" or not request.get("tools"):
            raise
        return client.chat.completions.create(**{**request, "reasoning_effort": "none"}), True


node = {"type": "object", "properties": {"node": {"type": "integer"}}, "required": ["node"]}
disk_usage = {"type": "function", "function": {"name": "disk_usage", "description": "Disk of a node", "parameters": node}}
messages = [{"role": "user", "content": "Why did node 7 stop?"}]
completion, is_off = create({"model": "gpt-5.6-terra", "messages": messages, "tools": [disk_usage]})
call = completion.choices[0].message.tool_calls[0].function
print(f"{call.name} {call.arguments}, reasoning {'off' if is_off else 'on'}")
