# Gives every tool call its result in the next user message before the history is sent, and drops results without a call.
import boto3

MODEL = "us.anthropic.claude-sonnet-4-5-20250929-v1:0"
TOOL = {"toolSpec": {"name": "lookup", "inputSchema": {"json": {"type": "object"}}}}

client = boto3.client("bedrock-runtime")


def blocks(message: dict, kind: str) -> list[dict]:
    return [block[kind] for block in message["content"] if kind in block]


def not_run(call: str) -> dict:
    """An error result needs text: an empty one is refused too."""
    return {"toolUseId": call, "status": "error", "content": [{"text": "The tool did not run."}]}


# --8<-- [start:core]
def paired(history: list[dict]) -> list[dict]:
    found = {r["toolUseId"]: r for m in history for r in blocks(m, "toolResult")}
    repaired, due = [], []
    for message in [*history, {"role": "user", "content": []}]:
        rest = [block for block in message["content"] if "toolResult" not in block]
        results = [{"toolResult": found.get(call) or not_run(call)} for call in due]
        if results + rest:
            repaired.append({**message, "content": results + rest})  # [!code highlight]
        due = [call["toolUseId"] for call in blocks(message, "toolUse")]
    return repaired
# --8<-- [end:core]


history = [
    {"role": "user", "content": [{"text": "Look up A and B."}]},
    {
        "role": "assistant",
        "content": [
            {"toolUse": {"toolUseId": "tooluse_a1", "name": "lookup", "input": {"key": "A"}}},
            {"toolUse": {"toolUseId": "tooluse_b2", "name": "lookup", "input": {"key": "B"}}},
        ],
    },
    {"role": "user", "content": [{"toolResult": {"toolUseId": "tooluse_a1", "content": [{"text": "7"}]}}]},
]
messages = paired(history)
added = [r["toolUseId"] for m in messages for r in blocks(m, "toolResult") if r.get("status") == "error"]
print(f"added results for: {', '.join(added)}")
answer = client.converse(modelId=MODEL, messages=messages, toolConfig={"tools": [TOOL]})
print(answer["output"]["message"]["content"][0]["text"])
