# At start-up: compares the configured model names with the list of this very key, and warns before a model is shut down.
import difflib

from openai import OpenAI

CONFIGURED = ["gpt-5.4-turbo", "gpt-5-mini"]  # in a service: every model name of your settings

client = OpenAI()


# False when a name is missing. Being listed does not prove access; being absent proves that there is none.
# --8<-- [start:core]
def check(names: list[str]) -> bool:
    models = {model.id: model for model in client.models.list()}
    for name in names:
        if name not in models:
            close = ", ".join(difflib.get_close_matches(name, models, n=2)) or "nothing"
            print(f"{name!r} is not on the list of this key; close: {close}")
        elif models[name].shutdown_date:
            print(f"{name!r} is shut down on {models[name].shutdown_date}")
    return all(name in models for name in names)  # [!code highlight]
# --8<-- [end:core]


check(CONFIGURED)  # stop the deployment when this is False
