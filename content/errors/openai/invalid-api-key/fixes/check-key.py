# Shows which key and host this process really uses, then asks the API whether it takes the key.
from openai import AuthenticationError, OpenAI


def key_is_accepted(client: OpenAI) -> bool:
    key = client.api_key
    # The same mask as in the error message: compare the two by eye.
    print(f"key {key[:8]}...{key[-4:]}, {len(key)} characters, sent to {client.base_url.host}")
    if key.strip(" \t\r\n\"'") != key:
        print("quotes or white space belong to the key: remove them")
    try:
        client.models.list()
    except AuthenticationError as error:
        print(f"refused: {error.code or error.message} (request {error.request_id})")
        return False
    print("accepted")
    return True


if __name__ == "__main__":
    # In a real service, stop the deployment here when the answer is False.
    key_is_accepted(OpenAI())
