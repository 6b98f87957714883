# Says whether the organization is what is wrong: the same key, once with it and once without.
import os

import openai
from openai import OpenAI

os.environ.setdefault("OPENAI_ORG_ID", "org-AAAAAAAAAAAAAAAAAAAAAAAA")  # stands for yours

# --8<-- [start:core]
client = OpenAI()
try:
    client.models.list()  # costs nothing
    print("organization and key fit")
except openai.AuthenticationError as error:
    if error.code != "mismatched_organization":
        raise
    none = {"OpenAI-Organization": openai.omit}
    client.models.list(extra_headers=none)  # raises if the key is wrong as well
    print(f"the key works without {client.organization}: unset OPENAI_ORG_ID")  # [!code highlight]
# --8<-- [end:core]
