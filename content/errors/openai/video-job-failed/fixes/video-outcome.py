# Polls a video job until it has ended in any way and says what to do; for servers that offer /v1/videos.
import time
import warnings

from openai import OpenAI

warnings.simplefilter("ignore", DeprecationWarning)  # OpenAI itself switched this API off
client = OpenAI()


# --8<-- [start:core]
def outcome(video_id: str, every: float = 2.0) -> str:
    while (video := client.videos.retrieve(video_id)).status in ("queued", "in_progress"):
        time.sleep(every)
    if video.status == "completed":
        return video.id
    error = video.error
    if error and error.code == "moderation_blocked":
        return f"{video.status}: {error.code}, change the prompt"  # [!code highlight]
    wait = (error.headers or {}).get("Retry-After", "a minute") if error else "a minute"
    return f"{video.status}: {error and error.code}, a new job after {wait}"
# --8<-- [end:core]


print(outcome("video_6a2b3c4d5e6f8190a4c5b6d7e8f90a1b", every=0.05))
