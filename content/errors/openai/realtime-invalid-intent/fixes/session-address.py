# Makes the address of a Realtime connection and its first event, for a conversation or for a transcription.
from urllib.parse import urlencode

BASE = "wss://api.openai.com/v1/realtime"


# --8<-- [start:core]
def opening(purpose: str, model: str) -> tuple[str, dict]:
    if purpose == "transcription":
        query = {"intent": "transcription"}  # [!code highlight]
        audio = {"input": {"transcription": {"model": model}}}
        session = {"type": "transcription", "audio": audio}
    else:
        query = {"model": model}
        session = {"type": "realtime"}
    return f"{BASE}?{urlencode(query)}", {"type": "session.update", "session": session}
# --8<-- [end:core]


for purpose, model in (("conversation", "gpt-realtime-2.1"), ("transcription", "gpt-realtime-whisper")):
    address, first_event = opening(purpose, model)
    print(address, first_event)
