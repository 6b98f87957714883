# Looks a model id up before the first request, and names the nearest ones.
import difflib
import os

from openai import OpenAI

client = OpenAI(
    base_url=os.environ.get("OPENROUTER_BASE_URL", "https://openrouter.ai/api/v1"),
    api_key=os.environ["OPENROUTER_API_KEY"],
    timeout=60,
)
wanted = "claude-sonnet-4-6"

# --8<-- [start:core]
ids = [model.id for model in client.models.list()]
if wanted not in ids:
    # The maker stands before the slash; compare what stands behind it.
    names = {id.split("/")[-1]: id for id in ids}
    near = difflib.get_close_matches(wanted.split("/")[-1], names, n=3)  # [!code highlight]
    print(f"{wanted}: try", ", ".join(names[name] for name in near))
# --8<-- [end:core]
