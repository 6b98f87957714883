# Retries a 500 a few times, and makes the request smaller when it keeps coming: a long context is a documented cause.
import random
import time

from google import genai
from google.genai import errors

MODEL = "gemini-3.8-flash"
ATTEMPTS = 3  # for each size of the request; yours to choose, as is the pause
PAUSE = 1.0  # seconds, doubled each time
client = genai.Client()  # sends one request by itself, so this loop is the only one


def ask(documents: list[str], question: str) -> str | None:
    # --8<-- [start:core]
    for attempt in range(2 * ATTEMPTS):
        # The second half of the attempts sends the newer half of the documents.
        kept = documents if attempt < ATTEMPTS else documents[len(documents) // 2 :]
        try:
            answer = client.models.generate_content(model=MODEL, contents=[*kept, question])
            return answer.text
        except errors.ServerError as error:
            if error.code != 500 or attempt == 2 * ATTEMPTS - 1:
                raise
            print(f"500 with {len(kept)} documents")
            time.sleep(PAUSE * 2 ** (attempt % ATTEMPTS) + random.random())  # [!code highlight]
    # --8<-- [end:core]


print(ask(["Two and two are four."], "What is two plus two?"))
