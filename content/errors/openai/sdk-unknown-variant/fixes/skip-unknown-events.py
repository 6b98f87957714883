# Reads a stream by the events that it needs, and lets everything new pass.
from openai import OpenAI

client = OpenAI()
KNOWN = {"response.created", "response.completed", "response.in_progress"}

prompt = "Answer with the word pong."

# --8<-- [start:core]
text, skipped = "", []
for event in client.responses.create(model="gpt-5.4", input=prompt, stream=True):
    match event.type:
        case "response.output_text.delta":
            text += event.delta
        case "error" | "response.failed" | "response.incomplete":
            raise RuntimeError(f"the answer ended with {event.type}")
        case other if other not in KNOWN:
            skipped.append(other)  # [!code highlight]
# --8<-- [end:core]
print(text, f"(skipped {', '.join(skipped)})")
