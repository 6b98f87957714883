# Commits the input audio buffer only when it holds at least 100 ms, counted from what was appended.
import asyncio
import base64

BYTES_PER_MS = 48  # PCM, 24 kHz, 16 bits, one channel
LEAST = 100  # ms


class Microphone:
    def __init__(self, buffer):
        self.buffer, self.ms = buffer, 0.0

    # --8<-- [start:core]
    async def append(self, pcm: bytes) -> None:
        await self.buffer.append(audio=base64.b64encode(pcm).decode())
        self.ms += len(pcm) / BYTES_PER_MS

    async def released(self) -> None:
        """The button was released; turn_detection of the session is null."""
        if self.ms >= LEAST:
            await self.buffer.commit()  # [!code highlight]
        else:
            await self.buffer.clear()  # too short to hold a word
        self.ms = 0.0
    # --8<-- [end:core]


class StandIn:
    """In the place of connection.input_audio_buffer."""

    def __init__(self):
        self.held, self.commits = 0, []

    async def append(self, audio: str) -> None:
        self.held += len(base64.b64decode(audio)) // BYTES_PER_MS

    async def commit(self) -> None:
        self.commits.append(self.held)
        self.held = 0

    async def clear(self) -> None:
        self.held = 0


async def main() -> None:
    buffer = StandIn()
    microphone = Microphone(buffer)
    for ms in (40, 250):
        await microphone.append(bytes(ms * BYTES_PER_MS))
        await microphone.released()
    print(f"commits: {buffer.commits}")


asyncio.run(main())
