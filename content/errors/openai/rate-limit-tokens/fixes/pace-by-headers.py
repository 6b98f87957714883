# Reads the tokens left after each answer and waits until the next request fits, to avoid 429s.
import re
import time

from openai import OpenAI

SECONDS = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
NEEDED = 2_000  # input plus max_output_tokens of one job, measured on yours

client = OpenAI()  # its retries stay on: another process may take the tokens first


def seconds(text: str) -> float:
    """“6m0s” or “640ms” in seconds."""
    return sum(float(number) * SECONDS[unit] for number, unit in re.findall(r"([0-9.]+)(ms|h|m|s)", text))


def pause_before_next(headers) -> float:
    """Seconds until the organization's and the project's bucket both hold NEEDED tokens; they refill evenly."""
    pauses = [0.0]
    for scope in ("tokens", "project-tokens"):
        try:
            limit = int(headers[f"x-ratelimit-limit-{scope}"])
            left = int(headers[f"x-ratelimit-remaining-{scope}"])
            until_full = seconds(headers[f"x-ratelimit-reset-{scope}"])
        except (KeyError, ValueError):
            continue  # this answer states no such limit
        if left < NEEDED <= limit:
            pauses.append(until_full * (NEEDED - left) / (limit - left))
    return max(pauses)


pause = 0.0
for job in ("Summarize chapter 1.", "Summarize chapter 2."):
    time.sleep(pause)
    raw = client.responses.with_raw_response.create(model="gpt-5.4", input=job, max_output_tokens=500)
    pause = pause_before_next(raw.headers)
    print(f"{raw.parse().output_text} pause {pause:.2f} s")
