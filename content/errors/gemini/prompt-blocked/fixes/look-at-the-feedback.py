# Looks whether the prompt got through before it touches a candidate, and says so without asking again.
from google import genai
from google.genai import types


class PromptBlocked(Exception):
    """Gemini refused the input; nothing was generated."""


def first_candidate(answer: types.GenerateContentResponse) -> types.Candidate:
    # --8<-- [start:core]
    if answer.candidates:
        return answer.candidates[0]
    # A blocked prompt has no candidates; `candidates[0]` would be a TypeError.
    feedback = answer.prompt_feedback
    reason = feedback.block_reason if feedback else None
    raise PromptBlocked(reason.value if reason else "no reason given")  # [!code highlight]
    # --8<-- [end:core]


client = genai.Client()
try:
    answer = client.models.generate_content(model="gemini-3.8-flash", contents="Translate the chapter.")
    print(first_candidate(answer).finish_reason)
except PromptBlocked as error:
    print(f"prompt blocked: {error}; the text goes to a person")
