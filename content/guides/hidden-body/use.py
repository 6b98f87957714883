"""Prints what the client says, then what came: python use.py sdk | plain."""

import json
import os
import sys
import urllib.request

import openai

from seen import seen


def sdk():
    openai.OpenAI(max_retries=0).responses.create(model="gpt-5.4", input="ping")


def plain():
    body = json.dumps({"model": "gpt-5.4", "input": "ping"}).encode()
    url = f"{os.environ['OPENAI_BASE_URL']}/responses"
    urllib.request.urlopen(urllib.request.Request(url, body, {"content-type": "application/json"}), timeout=30)


try:
    {"sdk": sdk, "plain": plain}[sys.argv[1]]()
except Exception as error:
    print("client:", error)
    print("seen:", seen(error))
