# Compares the claims of a subject token with what the provider at OpenAI expects. Prints no token.
import base64
import json
import os
import time


def example_token() -> str:
    """Stands for the token of your platform, here with the audience of another service."""
    claims = {"iss": "https://login.example", "aud": "https://management.azure.com/", "exp": time.time() + 600}
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({"kid": "k1"}, claims)]
    return ".".join([*parts, "signature"])


def decoded(part: str) -> dict:
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


token = os.environ.get("SUBJECT_TOKEN") or example_token()
# As the page of the workload identity provider shows them.
expected = {"iss": "https://login.example", "aud": "https://api.openai.com/v1"}

# --8<-- [start:core]
header, claims = (decoded(part) for part in token.split(".")[:2])
for name, wanted in expected.items():
    got = claims.get(name)  # `aud` may be a list
    values = got if isinstance(got, list) else [got]
    if name == "iss":  # only there a slash at the end does not count
        wanted, values = wanted.rstrip("/"), [str(value).rstrip("/") for value in values]
    if wanted not in values:
        print(f"{name} is {got}, the provider expects {wanted}")  # [!code highlight]
if claims["exp"] < time.time():
    print("the token has expired: fetch it anew for each exchange")
print(f"kid {header.get('kid')}: look for it in the key set of the provider")
# --8<-- [end:core]
