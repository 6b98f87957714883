# Chains a new user message only together with an output for every call that the last response made.
from openai import OpenAI

client = OpenAI()
STOPPED = "stopped by the user before a result came; it may have run"


def ask(text, previous, results):
    """Ask on top of `previous`; `results` maps the call_id of each tool that finished to its output."""
    pending = [
        item.call_id
        for item in client.responses.retrieve(previous).output
        if item.type == "function_call"
    ]
    outputs = []
    for call_id in pending:
        if call_id not in results:
            print(f"answered {call_id} for the tool: {STOPPED}")
        output = results.get(call_id, STOPPED)
        outputs.append({"type": "function_call_output", "call_id": call_id, "output": output})
    return client.responses.create(
        model="gpt-5.4",
        previous_response_id=previous,
        input=[*outputs, {"role": "user", "content": text}],
        store=True,
    )


# Two tools were running; the user interrupted after the first one had finished.
response = ask(
    "Never mind the hotel. Which flight?",
    previous="resp_0e5a93c7d1b8f246016a2121a0c1d28195e3f4a5b6c7d8e9f0",
    results={"call_Nd2Jf5RtGv8BkWq4XyMz0PcE": "SK 4612, 9:40"},
)
print(response.output_text)
