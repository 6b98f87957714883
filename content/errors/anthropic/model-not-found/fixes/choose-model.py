# Takes the first model of your list that the API offers to this key, and says which one it is.
import anthropic

client = anthropic.Anthropic()
WANTED = ("claude-sonnet-4-20250514", "claude-sonnet-5", "claude-haiku-4-5")  # in order of preference


# --8<-- [start:core]
def choose_model():
    offered = {model.id for model in client.models.list()}
    for wanted in WANTED:
        if wanted in offered:
            print(f"using {wanted}")
            return wanted  # [!code highlight]
    raise SystemExit(f"none is offered; there are: {', '.join(sorted(offered))}")
# --8<-- [end:core]


choose_model()
