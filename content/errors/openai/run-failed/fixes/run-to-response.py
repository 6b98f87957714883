# What a thread and a run did, with a conversation and a response: one call, and a status that is checked.
from openai import OpenAI

client = OpenAI()
instructions = "You look after a cluster of twelve nodes."  # from the assistant
messages = [{"role": "user", "content": "Node 7 stopped at nine."}]  # from the old thread


# --8<-- [start:core]
def answer(conversation: str, question: str) -> str:
    response = client.responses.create(
        model="gpt-5.4", instructions=instructions, conversation=conversation, input=question
    )
    if response.status != "completed":  # [!code highlight]
        reason = response.error or response.incomplete_details
        raise RuntimeError(f"{response.id} {response.status}: {reason}")
    return f"{response.status}: {response.output_text}"
# --8<-- [end:core]


conversation = client.conversations.create(items=messages)
print(answer(conversation.id, "Why did it stop?"))
