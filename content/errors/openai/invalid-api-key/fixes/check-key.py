# Shows which key and host this process really uses, then asks the API whether it takes the key.
from openai import AuthenticationError, OpenAI

# --8<-- [start:core]
client = OpenAI()
key = client.api_key
# The same mask as in the error message: compare the two by eye.
print(f"key {key[:8]}...{key[-4:]}, {len(key)} characters, to {client.base_url.host}")
try:
    client.models.list()
    print("accepted")
except AuthenticationError as error:
    # Stop the deployment here: the same key is refused every time.
    print(f"refused: {error.code} (request {error.request_id})")  # [!code highlight]
# --8<-- [end:core]
if key.strip(" \t\r\n\"'") != key:
    print("quotes or white space belong to the key: remove them")
