# Streams an answer and keeps the finish reason of the last chunk, so that a cut text is marked and not stored as whole.
from google import genai
from google.genai import types

client = genai.Client()
text, finish = "", None
stream = client.models.generate_content_stream(model="gemini-3.8-flash", contents="How can the lease be ended?")
for chunk in stream:
    text += chunk.text or ""
    if chunk.candidates and chunk.candidates[0].finish_reason:
        finish = chunk.candidates[0].finish_reason
match finish:
    case types.FinishReason.STOP:
        print(text)
    case types.FinishReason.MAX_TOKENS:
        print(f"cut after {len(text)} characters: {text} …")
    case None:
        raise SystemExit("the stream ended without a finish reason")
    case other:
        raise SystemExit(f"ended with {other.value}")
