# Where the filter stops a text that has to be word for word, Claude writes the frame and this program puts the text in.
import anthropic

client = anthropic.Anthropic()
BLOCKED = "Output blocked by content filtering policy"
MARK = "{{LICENSE}}"
LICENSE = "Permission is hereby granted, free of charge, …"  # read it from the file of its publisher


def ask(prompt):
    messages = [{"role": "user", "content": prompt}]
    with client.messages.stream(model="claude-sonnet-5", max_tokens=4096, messages=messages) as stream:
        return stream.get_final_text()


# --8<-- [start:core]
def write(task):
    try:
        return ask(task)
    except anthropic.APIStatusError as error:  # HTTP 400, or 200 when a stream broke off
        if BLOCKED not in (error.api_message or ""):
            raise
    frame = ask(f"{task}\nWrite {MARK} in place of the license text.")
    if MARK not in frame:
        raise RuntimeError("the license text has no place")
    return frame.replace(MARK, LICENSE)  # [!code highlight]
# --8<-- [end:core]


print(write("Write a README for the package tidewater that ends with its MIT license."))
