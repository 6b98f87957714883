# Finds a vector store by its name and gives its id; stops where there is none, or more than one.
from openai import OpenAI

client = OpenAI()


# --8<-- [start:core]
def store_id(name: str) -> str:
    found = [store.id for store in client.vector_stores.list() if store.name == name]
    if len(found) != 1:
        raise LookupError(f"{len(found)} vector stores are called {name!r}")
    return found[0]  # [!code highlight]


name = "handbooks"  # what people know it by
print(f"{name}: {store_id(name)}")
# --8<-- [end:core]
