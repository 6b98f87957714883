# Keeps a dialogue in a conversation object, which does not expire after 30 days as a single response does.
from openai import OpenAI

client = OpenAI()


def open_conversation(user_id):
    """Call it once per dialogue and store the id in your own database."""
    return client.conversations.create(metadata={"user": user_id}).id


conversation = open_conversation("guest-41")
response = client.responses.create(
    model="gpt-5.4",
    conversation=conversation,  # instead of previous_response_id; both together are refused
    input=[{"role": "user", "content": "A table for four on Friday at eight, please."}],
)
print(response.output_text)
