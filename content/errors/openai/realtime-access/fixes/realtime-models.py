# Lists the realtime models that a key may use, to see whose setting stands in the way.
from openai import OpenAI

client = OpenAI()

# --8<-- [start:core]
names = [model.id for model in client.models.list() if "realtime" in model.id]
if names:
    print(f"realtime models of this key: {', '.join(names)}")
else:
    print("none: ask the owner of the project, or try the key of another project")
    print(f"organization: {client.organization}, project: {client.project}")
    raise SystemExit(1)  # [!code highlight]
# --8<-- [end:core]
