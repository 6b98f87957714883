# Streams with the helper but keeps the terminal event itself, so every end has a name instead of a RuntimeError.
from openai import OpenAI
from openai.types.responses import Response

TERMINAL = ("response.completed", "response.incomplete", "response.failed")

client = OpenAI()


def stream_answer(prompt: str) -> tuple[str, str, Response | None]:
    """Returns how the stream ended, the text so far, and the final Response where the server sent one."""
    end, text, final = "no terminal event", "", None
    with client.responses.stream(model="gpt-5.4", input=prompt, max_output_tokens=16) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                text += event.delta
            elif event.type in TERMINAL:
                final = event.response
                reason = final.incomplete_details.reason if final.incomplete_details else None
                code = final.error.code if final.error else None
                end = " ".join(filter(None, (final.status, reason or code)))
            elif event.type == "error":
                end = f"error event {event.code}"
    return end, text, final


end, text, final = stream_answer("Tell the story of the harbour.")
print(f"end: {end}")
print(f"text so far: {text!r}")
if final is None:
    print("nothing is stored: show the text as cut, do not run its tool calls")
