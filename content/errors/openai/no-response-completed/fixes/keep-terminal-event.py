# Streams with the helper but keeps the terminal event itself, so every end has a name instead of a RuntimeError.
from openai import OpenAI

client = OpenAI()


def name_of(event) -> str:
    """What a terminal event, or an error event, says about the end."""
    if event.type == "error":
        return f"error event {event.code}"
    final = event.response
    reason = final.incomplete_details.reason if final.incomplete_details else None
    code = final.error.code if final.error else None
    return " ".join(filter(None, (final.status, reason or code)))


def stream_answer(prompt: str) -> tuple[str, str]:
    """How the stream ended, and the text so far."""
    request = {"model": "gpt-5.4", "input": prompt, "max_output_tokens": 16}
    # --8<-- [start:core]
    ends = ("response.completed", "response.incomplete", "response.failed", "error")
    end, text = "no terminal event", ""
    with client.responses.stream(**request) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                text += event.delta
            elif event.type in ends:
                end = name_of(event)  # [!code highlight]
    return end, text  # anything but “completed”: the text is cut, run no tool call of it
    # --8<-- [end:core]


end, text = stream_answer("Tell the story of the harbor.")
print(f"end: {end}")
print(f"text so far: {text!r}")
