# Names the training examples that the moderation endpoint flags, so that they can go before the upload.
import json

from openai import OpenAI

client = OpenAI()
examples = [  # the lines of your training file
    '{"messages": [{"role": "user", "content": "Is node 7 up?"}, {"role": "assistant", "content": "Yes."}]}',
    '{"messages": [{"role": "user", "content": "an insult"}, {"role": "assistant", "content": "No."}]}',
]


# --8<-- [start:core]
def flagged(lines: list[str]) -> dict[int, list[str]]:
    texts = ["\n".join(str(m["content"]) for m in json.loads(line)["messages"]) for line in lines]
    results = client.moderations.create(model="omni-moderation-latest", input=texts).results
    return {
        number: [name for name, hit in result.categories.to_dict().items() if hit]
        for number, result in enumerate(results, 1)
        if result.flagged  # [!code highlight]
    }
# --8<-- [end:core]


for number, categories in flagged(examples).items():  # in pieces of some dozen lines for a real file
    print(f"example {number}: {', '.join(categories)}")
