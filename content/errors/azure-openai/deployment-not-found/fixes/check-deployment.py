# Asks each deployment for one token before the program starts, so that a wrong name is found at once and not in production.
import os

import openai
from openai import AzureOpenAI

# Names of deployments, not of models; yours are listed in the portal under Deployments.
DEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT", "gpt-4o")

client = AzureOpenAI()  # endpoint, key and API version come from the environment
PING = {"messages": [{"role": "user", "content": "ping"}], "max_completion_tokens": 16}


# --8<-- [start:core]
def exists(deployment: str) -> bool:
    try:
        client.chat.completions.create(model=deployment, **PING)
    except openai.NotFoundError as error:
        if error.code != "DeploymentNotFound":
            raise
        print(f"{client.base_url.host} has no deployment called {deployment}")
        return False  # [!code highlight]
    return True
# --8<-- [end:core]


if not exists(DEPLOYMENT):
    print("not starting: set AZURE_OPENAI_DEPLOYMENT to a name from the list of this resource")
