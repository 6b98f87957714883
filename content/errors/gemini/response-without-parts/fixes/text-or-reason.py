# Gives the text of an answer, or the reason why there is none; only an empty STOP is asked for once more.
from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"

client = genai.Client()


def text_or_reason(answer: types.GenerateContentResponse) -> tuple[str | None, str]:
    # --8<-- [start:core]
    if not answer.candidates:
        blocked = answer.prompt_feedback and answer.prompt_feedback.block_reason
        return None, f"prompt blocked: {blocked.value if blocked else 'no reason given'}"
    finish = answer.candidates[0].finish_reason
    # `text` is None where there are no parts; it never raises.
    if finish == types.FinishReason.STOP and answer.text:  # [!code highlight]
        return answer.text, "STOP"
    return None, finish.value if finish else "no finish reason"
    # --8<-- [end:core]


for _ in range(2):
    text, reason = text_or_reason(client.models.generate_content(model=MODEL, contents="Who answered?"))
    if text or reason != "STOP":
        break
    print("STOP without a text, asking once more")
print(text or f"no text: {reason}")
