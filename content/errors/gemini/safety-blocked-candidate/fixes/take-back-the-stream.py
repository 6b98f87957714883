# Streams an answer and takes back what was shown, unless the model or a token limit ended it.
from google import genai

client = genai.Client()
shown, finish = "", None
stream = client.models.generate_content_stream(model="gemini-3.8-flash", contents="Write the duel of chapter 9.")
for chunk in stream:
    if chunk.text:
        shown += chunk.text
        print(f"+ {chunk.text}")
    if chunk.candidates and chunk.candidates[0].finish_reason:
        finish = chunk.candidates[0].finish_reason.value
if finish not in ("STOP", "MAX_TOKENS"):
    print(f"taken back {len(shown)} characters: {finish or 'no finish reason'}")
