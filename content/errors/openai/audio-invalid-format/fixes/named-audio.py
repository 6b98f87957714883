# Names a recording by its first bytes, so that the endpoint knows what it is, and sends no empty ones.
from openai import OpenAI

client = OpenAI()
LEAST = 2_000  # bytes; yours to choose
KINDS = {
    (0, b"RIFF"): ("note.wav", "audio/wav"),
    (0, b"OggS"): ("note.ogg", "audio/ogg"),
    (0, b"fLaC"): ("note.flac", "audio/flac"),
    (0, b"ID3"): ("note.mp3", "audio/mpeg"),
    (0, b"\x1aE\xdf\xa3"): ("note.webm", "audio/webm"),
    (4, b"ftyp"): ("note.m4a", "audio/mp4"),
}


# --8<-- [start:core]
def named(recording: bytes) -> tuple[str, bytes, str]:
    if len(recording) < LEAST:
        raise ValueError(f"no recording: {len(recording)} bytes")
    for (at, start), (name, media_type) in KINDS.items():
        if recording.startswith(start, at):
            return name, recording, media_type  # [!code highlight]
    raise ValueError(f"convert it first, it begins with {recording[:12]!r}")
# --8<-- [end:core]


recording = b"\x00\x00\x00\x1cftypM4A " + bytes(4_000)  # what the browser sent
upload = named(recording)
answer = client.audio.transcriptions.create(model="gpt-transcribe", file=upload)
print(f"{upload[0]} as {upload[2]}: {answer.text}")
