# Refuses redirects, so that a moved gateway is reported as such and not as a 401 without a key.
import openai
from openai import DefaultHttpxClient, OpenAI

client = OpenAI(http_client=DefaultHttpxClient(follow_redirects=False))
try:
    print(client.responses.create(model="gpt-5.4", input="Answer with the word pong.").output_text)
except openai.APIStatusError as error:
    if not error.response.has_redirect_location:
        raise
    print(f"base_url has moved: {client.base_url.host} -> {error.response.next_request.url.host}")
