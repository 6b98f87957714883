# Tells a withheld answer from an empty one, and which category withheld it, so that nobody repeats it blindly.
from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"
FINISH = types.FinishReason
WITHHELD = {FINISH.SAFETY, FINISH.PROHIBITED_CONTENT, FINISH.BLOCKLIST, FINISH.SPII}


class Withheld(Exception):
    """The model answered, and a filter kept the answer back."""


def text_of(answer: types.GenerateContentResponse) -> str:
    # --8<-- [start:core]
    candidate = (answer.candidates or [types.Candidate()])[0]
    finish = candidate.finish_reason
    if finish in WITHHELD:  # [!code highlight]
        ratings = candidate.safety_ratings or []
        causes = [r.category.value for r in ratings if r.blocked and r.category]
        # Without a blocked category no safety setting of yours is involved.
        raise Withheld(f"{finish.value}: {', '.join(causes) or 'no category'}")
    if finish != FINISH.STOP or not answer.text:
        raise ValueError(f"no whole answer: {finish}")
    return answer.text
    # --8<-- [end:core]


client = genai.Client()
try:
    print(text_of(client.models.generate_content(model=MODEL, contents="Write the duel of chapter 9.")))
except Withheld as error:
    print(f"The answer was withheld ({error}). Please say it in other words.")
