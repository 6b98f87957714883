# Makes the content part of an attachment: a PDF as a file, text as text, nothing else.
import base64

from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def part(name: str, data: bytes) -> dict:
    if data.startswith(b"%PDF"):
        url = f"data:application/pdf;base64,{base64.b64encode(data).decode()}"
        return {"type": "input_file", "filename": name, "file_data": url}  # [!code highlight]
    try:
        return {"type": "input_text", "text": f"{name}:\n{data.decode('utf-8')}"}
    except UnicodeDecodeError:
        raise ValueError(f"{name} is neither a PDF nor text") from None
# --8<-- [end:core]


content = [part("plan.pdf", b"%PDF-1.7 ..."), part("notes.md", b"# Node 7\nfull")]
answer = client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": content}])
print(f"{', '.join(item['type'] for item in content)}: {answer.output_text}")
