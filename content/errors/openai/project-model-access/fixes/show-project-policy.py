# When a project is refused a model, reads the project's model policy with an admin key and says what stands in the way.
import os
import re

import openai
from openai import OpenAI

client = OpenAI()


def explain(project: str, model: str) -> str:
    """One sentence about the policy of the project; needs an admin key, which a project key cannot replace."""
    admin = OpenAI(admin_api_key=os.environ.get("OPENAI_ADMIN_KEY", client.api_key))
    policy = admin.admin.organization.projects.model_permissions.retrieve(project)
    listed = model in policy.model_ids
    allowed = listed if policy.mode == "allow_list" else not listed
    verdict = "allows" if allowed else "forbids"
    return f"{policy.mode} of {project} {verdict} {model}: {', '.join(policy.model_ids)}"


def ask(model: str, prompt: str) -> str | None:
    # --8<-- [start:core]
    try:
        return client.responses.create(model=model, input=prompt).output_text
    except openai.PermissionDeniedError as error:
        project = re.search(r"proj_\w+", error.message)  # no field has it
        if error.code != "model_not_found" or not project:
            raise  # another 403: country, verification
        print(explain(project[0], model))  # [!code highlight]
        return None  # no retry: somebody has to change the project's model list
    # --8<-- [end:core]


ask("gpt-5.4", "Say hello.")
