# Looks at the finish reason before the text; an answer that ran out of tokens is asked for once more with room.
from google import genai
from google.genai import types

MODEL = "gemini-3.8-flash"
LIMITS = (1_000, 16_000)
QUESTION = "When does the contract end?"

client = genai.Client()


def ask(limit: int) -> types.GenerateContentResponse:
    thinking = types.ThinkingConfig(thinking_level=types.ThinkingLevel.LOW)
    config = types.GenerateContentConfig(max_output_tokens=limit, thinking_config=thinking)
    return client.models.generate_content(model=MODEL, contents=QUESTION, config=config)


# --8<-- [start:core]
for limit in LIMITS:
    answer = ask(limit)
    finish = answer.candidates[0].finish_reason if answer.candidates else None
    if finish != types.FinishReason.MAX_TOKENS:  # [!code highlight]
        break
    # Thoughts and text share the limit; usage_metadata counts them apart.
    usage = answer.usage_metadata
    thoughts = usage.thoughts_token_count if usage else None
    print(f"{thoughts} of {limit} tokens were thoughts")
if finish != types.FinishReason.STOP:
    raise SystemExit(f"no whole answer: {finish}")
# --8<-- [end:core]
print(f"answer: {answer.text}")
