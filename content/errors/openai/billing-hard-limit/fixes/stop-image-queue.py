# Draws queued pictures one by one and stops at the first billing refusal, so the rest of the queue is kept for later.
import base64
from pathlib import Path

import openai
from openai import OpenAI

client = OpenAI()


# Saves one PNG a prompt; returns the prompts that were not drawn because billing is blocked.
# --8<-- [start:core]
def draw_all(prompts: list[str]) -> list[str]:
    for index, prompt in enumerate(prompts):
        try:
            answer = client.images.generate(model="gpt-image-2", prompt=prompt)
        except openai.BadRequestError as error:
            if error.code != "billing_hard_limit_reached":
                raise  # a real 400: prompt, size or content policy
            left = prompts[index:]
            print(f"stop: {error.code}, {len(left)} prompts kept, {error.request_id}")
            return left  # [!code highlight]
        # --8<-- [end:core]
        Path(f"picture-{index}.png").write_bytes(base64.b64decode(answer.data[0].b64_json))
    return []


draw_all(["a red kite over dunes", "a lighthouse at dusk"])
# Put what it returns back into the queue, pause the worker and page whoever owns the billing page.
