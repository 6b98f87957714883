# Keeps urgent calls alive when their project reaches its spend limit: they move to a reserve project, the rest waits.
import os

import openai
from openai import OpenAI

main = OpenAI()
reserve_key = os.environ.get("OPENAI_RESERVE_API_KEY")  # key of a second project with a limit of its own
reserve = OpenAI(api_key=reserve_key) if reserve_key else None


class Capped(Exception):
    """This job has to wait until the project's limit is raised or reset."""


def ask(prompt: str, urgent: bool) -> str:
    request = {"model": "gpt-5.4", "input": prompt}
    # --8<-- [start:core]
    try:
        return main.with_options(max_retries=0).responses.create(**request).output_text
    except openai.RateLimitError as error:
        if error.code != "project_spend_limit_exceeded":
            return main.responses.create(**request).output_text  # ordinary: SDK retries
        if not urgent or reserve is None:
            raise Capped(error.code) from error  # waits until the cap is raised or reset
    return reserve.responses.create(**request).output_text  # [!code highlight]
    # --8<-- [end:core]


for prompt, urgent in (("Answer the customer.", True), ("Rebuild the index.", False)):
    try:
        print(ask(prompt, urgent))
    except Capped as capped:
        print(f"waits: {prompt} ({capped})")
