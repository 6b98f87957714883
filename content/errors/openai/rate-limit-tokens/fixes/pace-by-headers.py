# Reads the tokens left after each answer and waits for the refill before a request that would not fit.
import re
import time

from openai import OpenAI

SECONDS = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
NEEDED = 2_000  # input plus max_output_tokens of one job, measured on yours

client = OpenAI()


def seconds(text: str) -> float:
    """“6m0s” or “640ms” in seconds."""
    return sum(float(number) * SECONDS[unit] for number, unit in re.findall(r"([0-9.]+)(ms|h|m|s)", text))


def pause_before_next(headers) -> float:
    """Seconds until both the organisation's and the project's bucket can be full again."""
    pauses = [0.0]
    for scope in ("tokens", "project-tokens"):
        left = headers.get(f"x-ratelimit-remaining-{scope}")
        if left is not None and float(left) < NEEDED:
            pauses.append(seconds(headers.get(f"x-ratelimit-reset-{scope}", "0s")))
    return max(pauses)


for job in ("Summarise chapter 1.", "Summarise chapter 2."):
    raw = client.responses.with_raw_response.create(model="gpt-5.4", input=job, max_output_tokens=500)
    pause = pause_before_next(raw.headers)
    print(f"{raw.parse().output_text} pause {pause:.2f} s")
    time.sleep(pause)
