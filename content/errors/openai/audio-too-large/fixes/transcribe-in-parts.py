# Transcribes a long WAV recording in parts that each stay below 25 MB and below the limit of seconds.
import io
import wave

from openai import OpenAI

client = OpenAI()
SECONDS = 600  # yours to choose, below the limit of your model; 16 kHz mono makes 19 MB of it


def recording(seconds: int) -> io.BytesIO:
    """Stands for your file: silence in 16 kHz mono."""
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setparams((1, 2, 16_000, 0, "NONE", "not compressed"))
        wav.writeframes(bytes(2 * 16_000 * seconds))
    file.seek(0)
    return file


# --8<-- [start:core]
def parts(source: io.BytesIO):
    with wave.open(source) as wav:
        while frames := wav.readframes(SECONDS * wav.getframerate()):
            part = io.BytesIO()
            with wave.open(part, "wb") as out:
                out.setparams(wav.getparams())
                out.writeframes(frames)
            yield part.getvalue()  # [!code highlight]
# --8<-- [end:core]


texts = [
    client.audio.transcriptions.create(model="gpt-transcribe", file=("part.wav", part, "audio/wav")).text
    for part in parts(recording(900))
]
print(f"{len(texts)} parts: {' '.join(texts)}")
