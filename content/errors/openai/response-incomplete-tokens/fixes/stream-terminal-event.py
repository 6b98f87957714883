# Streams an answer and keeps the final Response whether it is completed, incomplete or failed.
from openai import OpenAI

client = OpenAI()
TERMINAL = ("response.completed", "response.incomplete", "response.failed")

final = None
stream = client.responses.create(
    model="gpt-5.4", input="Plan a safe migration.", max_output_tokens=400, stream=True
)
for event in stream:
    if event.type == "response.output_text.delta":
        print(event.delta, end="", flush=True)
    elif event.type in TERMINAL:
        final = event.response

if final is None:
    raise RuntimeError("the stream ended without a terminal event")
if final.status == "incomplete":
    # get_final_response() of client.responses.stream() raises RuntimeError here instead.
    usage = final.usage
    print(f"incomplete: {final.incomplete_details.reason}, {usage.output_tokens} output tokens")
    print(f"of these {usage.output_tokens_details.reasoning_tokens} were reasoning; do not save this answer")
elif final.status == "failed":
    raise RuntimeError(f"{final.id}: {final.error}")
else:
    print(f"\n{final.status}")
