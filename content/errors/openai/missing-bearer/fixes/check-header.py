# Sends one request and reports whether a bearer token left this process, to which host, and after which redirects.
import openai
from openai import OpenAI

client = OpenAI(max_retries=0)
try:
    client.models.list()
    print("accepted: the header arrives")
except openai.AuthenticationError as error:
    sent = error.response.request
    for hop in error.response.history:
        print(f"redirected by {hop.url.host}")
    scheme, _, token = sent.headers.get("authorization", "").partition(" ")
    print(f"last request: {sent.method} {sent.url.host}, {scheme or 'no scheme'}, token of {len(token)} characters")
    if error.code is not None:
        print(f"another 401: {error.code}")
    elif scheme == "Bearer" and token.strip():
        print("a token left this process: a proxy on the way drops it")
    else:
        print("no token in the last request: look at redirects, default headers and OPENAI_CUSTOM_HEADERS")
