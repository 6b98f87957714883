# Outlasts a proxy that loses its upstream, and says what it was if it never comes back.
import openai
from openai import OpenAI

# --8<-- [start:core]
# About twenty seconds of pauses in all; the number is yours to choose.
client = OpenAI(max_retries=6)  # [!code highlight]
try:
    answer = client.responses.create(model="gpt-5.4", input="Answer with the word pong.")
    print("answer:", answer.output_text)
except openai.InternalServerError as error:
    # str(error) holds only the status here; the text says whose proxy it was.
    server = error.response.headers.get("server", "no server header")
    raise SystemExit(f"{error.status_code} from {server}: {error.response.text[:120]}")
# --8<-- [end:core]
