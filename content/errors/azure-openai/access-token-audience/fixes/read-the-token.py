# Says which of the four reasons it is: the claims of a token can be read without any key.
import base64
import json
import os
import time

import openai
from openai import AzureOpenAI

DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")
AUDIENCES = {"https://cognitiveservices.azure.com", "https://ai.azure.com"}


def example_token() -> str:
    """Stands for credential.get_token(scope).token, with the scope that people often take by mistake."""
    claims = {"aud": "https://management.azure.com", "exp": time.time() + 3600}
    return f"header.{base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.signature"


token = os.environ.get("AZURE_OPENAI_AD_TOKEN") or example_token()
client = AzureOpenAI(azure_ad_token_provider=lambda: token)  # in earnest: a function that fetches a fresh one


# --8<-- [start:core]
def why_refused(token: str) -> str:
    parts = token.split(".")
    if len(parts) != 3:
        return "it is no token: send an API key as api_key"
    claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=="))
    if claims["exp"] < time.time():
        return "it has expired: pass a function that fetches a new one"
    if claims["aud"].rstrip("/") not in AUDIENCES:
        return f"its audience is {claims['aud']}: change the scope"  # [!code highlight]
    return "audience and time are right: compare the tenant"
# --8<-- [end:core]


try:
    client.chat.completions.create(model=DEPLOYMENT, messages=[{"role": "user", "content": "Say hello."}])
except openai.AuthenticationError:
    print(f"refused: {why_refused(token)}")
