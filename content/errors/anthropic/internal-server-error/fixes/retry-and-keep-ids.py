# Retries an api_error with pauses that reach a minute, and keeps the request ids for a report.
import random
import sys
import time

import anthropic

PAUSES = (1, 4, 15, 60)  # seconds; yours to choose
client = anthropic.Anthropic(max_retries=0)  # this loop is the only one that retries
failed = []


def warn(error):
    failed.append(error.request_id or "none")
    print(f"api_error, request ids so far: {', '.join(failed)}", file=sys.stderr)


# --8<-- [start:core]
def ask(**request):
    for pause in (*PAUSES, None):
        try:
            with client.messages.stream(**request) as stream:
                return stream.get_final_text()
        except anthropic.APIStatusError as error:
            if error.type != "api_error" or pause is None:
                raise
            warn(error)
        time.sleep(pause * random.uniform(0.75, 1))  # [!code highlight]
# --8<-- [end:core]


messages = [{"role": "user", "content": "What is two plus two?"}]
print(ask(model="claude-sonnet-5", max_tokens=1024, messages=messages))
