# Separates a filtered Response from one that ran out of tokens: only the second is worth a larger limit.
from openai import OpenAI

client = OpenAI()

response = client.responses.create(model="gpt-5.4", input="Summarize the transcript of the hearing.")
reason = response.incomplete_details.reason if response.incomplete_details else None
match response.status, reason:
    case "completed", _:
        print(response.output_text)
    case "incomplete", "content_filter":
        print(f"stopped by the filter, do not repeat: {response.id}")
    case "incomplete", "max_output_tokens":
        print(f"out of tokens, repeat with more room: {response.id}")
    case _:
        raise SystemExit(f"{response.id} {response.status} {reason} {response.error}")
