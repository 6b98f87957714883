"""Uses the wrapper: python use.py create | background | stream."""

import sys

import retry

request = {"model": "gpt-5.4", "input": "When is low water?"}
try:
    if sys.argv[1] == "create":
        print(retry.create(**request).output_text)
    elif sys.argv[1] == "background":
        print(retry.run_in_background(**request).output_text)
    else:
        for text in retry.stream(**request):
            print(text, end="", flush=True)
except retry.Stopped as stop:
    print(f"stopped: {stop}")  # count it by stop.verdict, log the request id of stop.__cause__
except Exception as error:
    print(f"\ncut: {type(error).__name__}")
