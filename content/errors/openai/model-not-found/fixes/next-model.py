# Tries a short list of models in order: a model that this key cannot see is left out until the next start.
import openai
from openai import OpenAI

PREFERRED = ["gpt-5.5", "gpt-5.4"]  # tested with the same prompts, best first

client = OpenAI()
missing: set[str] = set()


def ask(prompt: str) -> str:
    for model in PREFERRED:
        if model in missing:
            continue
        try:
            return client.responses.create(model=model, input=prompt).output_text
        except openai.APIStatusError as error:
            # 404: unknown or closed to this account; 403: closed to this project. Both carry the same code.
            if error.code != "model_not_found":
                raise
            missing.add(model)
            print(f"without {model}: {error.message} ({error.request_id})")
    raise RuntimeError(f"none of {', '.join(PREFERRED)} can be used with this key")


print(ask("What is 2 + 2? One word."))
