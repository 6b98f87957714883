# A call without an SDK whose body is JSON for quotes, line breaks and backslashes too. With requests: requests.post(url, json=payload).
import json
import os
from urllib.request import Request, urlopen

url = os.environ.get("OPENAI_BASE_URL", "https://api.openai.com/v1") + "/responses"
headers = {"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}

# --8<-- [start:core]
prompt = 'Say "pong".\nPath: C:\\temp, and an emoji: \N{WAVING HAND SIGN}'
payload = {"model": "gpt-5.4", "input": prompt}
body = json.dumps(payload).encode()  # [!code highlight]
json.loads(body)  # raises here, with a position, if it is no JSON
request = Request(url, body, {**headers, "Content-Type": "application/json"})
with urlopen(request, timeout=60) as response:
    answer = json.load(response)
# --8<-- [end:core]
text = answer["output"][0]["content"][0]["text"]
print(f"sent {len(body)} bytes of JSON: {text}")
