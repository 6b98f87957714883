# A server of your own between the page and the API, for back ends in Python.
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.request import urlopen

from openai import OpenAI

client = OpenAI()  # on the server: the key comes from its environment


# --8<-- [start:core]
class Ask(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        # Check here who asks, and how often: this address spends your money.
        length = min(int(self.headers.get("content-length", 0)), 2_000)
        question = self.rfile.read(length).decode()
        answer = client.responses.create(model="gpt-5.4", input=question)  # [!code highlight]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(answer.output_text.encode())
# --8<-- [end:core]


server = ThreadingHTTPServer(("127.0.0.1", 0), Ask)
Thread(target=server.serve_forever, daemon=True).start()
with urlopen(f"http://127.0.0.1:{server.server_port}/ask", b"Answer with the word pong.") as page:
    print(page.status, page.read().decode())
server.shutdown()
