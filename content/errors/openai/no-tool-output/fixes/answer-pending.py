# Chains a new user message only together with an output for every call that the last response made.
from openai import OpenAI

client = OpenAI()
STOPPED = "stopped by the user before a result came; it may have run"


def ask(text, previous, results):
    """Ask on top of `previous`; `results` maps the call_id of each tool that finished to its output."""
    # --8<-- [start:core]
    last = client.responses.retrieve(previous)
    outputs = [
        {
            "type": "function_call_output",
            "call_id": item.call_id,
            "output": results.get(item.call_id, STOPPED),  # [!code highlight]
        }
        for item in last.output
        if item.type == "function_call"
    ]
    turn = [*outputs, {"role": "user", "content": text}]
    # --8<-- [end:core]
    return client.responses.create(model="gpt-5.4", previous_response_id=previous, input=turn, store=True)


# Two tools were running; the user interrupted after the first one had finished.
response = ask(
    "Never mind the hotel. Which flight?",
    previous="resp_0e5a93c7d1b8f246016a2121a0c1d28195e3f4a5b6c7d8e9f0",
    results={"call_Nd2Jf5RtGv8BkWq4XyMz0PcE": "SK 4612, 9:40"},
)
print(response.output_text)
