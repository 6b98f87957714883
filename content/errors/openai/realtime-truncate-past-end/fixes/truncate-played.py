# Truncates an answer where the listener stopped hearing it, never after its end.
BYTES_PER_MS = 48  # PCM, 24 kHz, 16 bits


class Playback:
    def __init__(self):
        self.item_id, self.received, self.played = None, 0, 0

    def on_delta(self, item_id: str, audio: bytes) -> None:
        if item_id != self.item_id:
            self.item_id, self.received, self.played = item_id, 0, 0
        self.received += len(audio) // BYTES_PER_MS

    # --8<-- [start:core]
    def interrupted(self) -> dict | None:
        """The event to send when the listener speaks; None where there is nothing to cut."""
        if not 0 < self.played < self.received:
            return None
        return {
            "type": "conversation.item.truncate",
            "item_id": self.item_id,
            "content_index": 0,
            "audio_end_ms": min(self.played, self.received),  # [!code highlight]
        }
    # --8<-- [end:core]


playback = Playback()
playback.on_delta("item_1", bytes(2_000 * BYTES_PER_MS))
playback.played = 2_000  # heard to the end
assert playback.interrupted() is None
playback.on_delta("item_2", bytes(1_500 * BYTES_PER_MS))
playback.played = 600
event = playback.interrupted()
print(f"truncate {event['item_id']} at {event['audio_end_ms']}")
