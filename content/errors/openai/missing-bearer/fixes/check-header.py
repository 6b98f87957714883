# Sends one request and reports whether a bearer token left this process, to which host, and after which redirects.
import openai
from openai import OpenAI

# --8<-- [start:core]
client = OpenAI(max_retries=0)
try:
    print(f"accepted: the header arrives, {len(client.models.list().data)} models")
except openai.AuthenticationError as error:
    if error.code is not None or "Missing scopes" in error.message:
        raise  # another 401: the key itself
    sent = error.response.request.headers.get("authorization", "")
    if sent.removeprefix("Bearer ").strip():
        print("a token left this process: a proxy on the way drops it")  # [!code highlight]
    else:
        print("no token: see redirects, default_headers, OPENAI_CUSTOM_HEADERS")
    # --8<-- [end:core]
    for hop in error.response.history:
        print(f"redirected by {hop.url.host}")
    print(f"last request: {error.response.request.url.host}, {len(sent)} characters of Authorization")
