# A receiver that verifies the bytes as they came; below it, one genuine and one changed delivery.
import base64
import hashlib
import hmac
import time

from openai import InvalidWebhookSignatureError, OpenAI

secret = "whsec_" + base64.b64encode(b"0" * 24).decode()  # stands for OPENAI_WEBHOOK_SECRET
client = OpenAI(api_key="unused", webhook_secret=secret)


# --8<-- [start:core]
def receive(body: bytes, headers: dict[str, str]) -> str | None:
    # `body` is what came over the wire: request.data, not request.json.
    try:
        event = client.webhooks.unwrap(body, headers)  # [!code highlight]
    except ValueError as error:
        if not isinstance(error, InvalidWebhookSignatureError) and "header" not in str(error):
            raise  # such as a missing secret
        print("refused:", error)  # answer 400, and do nothing else
        return None
    return event.type
# --8<-- [end:core]


body = b'{"id":"evt_1","object":"event","created_at":1,"type":"response.completed","data":{"id":"resp_1"}}'
stamp = str(int(time.time()))
digest = hmac.new(b"0" * 24, b"wh_1." + stamp.encode() + b"." + body, hashlib.sha256).digest()
signature = "v1," + base64.b64encode(digest).decode()
headers = {"webhook-id": "wh_1", "webhook-timestamp": stamp, "webhook-signature": signature}
genuine, changed = receive(body, headers), receive(body.replace(b",", b", "), headers)
print(f"accepted {genuine}, refused {int(changed is None)}")
