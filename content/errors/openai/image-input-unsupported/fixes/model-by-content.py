# Takes a model that reads images as soon as one message holds an image, wherever in the conversation it stands.
from openai import OpenAI

client = OpenAI()
TEXT_MODEL, VISION_MODEL = "your-text-model", "gpt-5.4"  # yours to choose


# --8<-- [start:core]
def has_image(message: dict) -> bool:
    content = message.get("content")
    parts = content if isinstance(content, list) else []
    return any(part["type"] == "image_url" for part in parts)


def model_for(messages: list[dict]) -> str:
    return VISION_MODEL if any(map(has_image, messages)) else TEXT_MODEL  # [!code highlight]
# --8<-- [end:core]


picture = {"type": "image_url", "image_url": {"url": "https://photos.example.com/dock.jpg"}}
messages = [
    {"role": "user", "content": [{"type": "text", "text": "What is this?"}, picture]},
    {"role": "assistant", "content": "A place for trucks."},
    {"role": "user", "content": "In two words?"},
]
model = model_for(messages)
answer = client.chat.completions.create(model=model, messages=messages)
print(f"{model}: {answer.choices[0].message.content}")
