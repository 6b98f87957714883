# Survives a short network outage: more retries than the default two, and a log line for each.
import logging

from openai import APIConnectionError, OpenAI

logging.basicConfig(level=logging.WARNING)
logging.getLogger("openai").setLevel(logging.INFO)  # "Retrying request in 0.4 seconds (retry 1 of 6)"

# Waits of 0.5, 1, 2, 4, 8, 8 s (less up to a quarter): about 20 s without a network are survived. Yours to choose.
client = OpenAI(max_retries=6)

try:
    response = client.responses.create(model="gpt-5.4", input="ping")
    print("answered:", response.output_text)
except APIConnectionError as error:
    # Still down: hand the job back to a queue instead of retrying in this process.
    raise SystemExit(f"no connection after 7 attempts: {error.__cause__!r}")
