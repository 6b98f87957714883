# Builds the client on first use, so that importing the module in tests, builds or --help needs no key.
from functools import cache

from openai import OpenAI


@cache
def openai_client() -> OpenAI:
    """One client for the process; raises OpenAIError here, in the first call, if no key is set."""
    return OpenAI()


def ask(question: str) -> str:
    return openai_client().responses.create(model="gpt-5.4", input=question).output_text


if __name__ == "__main__":
    print("module loaded, client not built")
    print(ask("Answer with the word pong."))
