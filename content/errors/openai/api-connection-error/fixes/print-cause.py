# Turns "Connection error." into the real reason: walks the exception chain and names the cause.
import socket
import ssl

from openai import APIConnectionError, APITimeoutError, OpenAI


def reason(error: APIConnectionError) -> str:
    if isinstance(error, APITimeoutError):
        return "timeout: the host took too long"
    chain, link = [], error.__cause__
    while link is not None:
        chain.append(link)
        link = link.__cause__ or link.__context__
    names = {type(item).__name__ for item in chain}
    last = chain[-1] if chain else error
    if any(isinstance(item, socket.gaierror) for item in chain):
        return f"dns: {last}"
    if any(isinstance(item, ssl.SSLError) for item in chain):
        return f"tls: {last}"
    if any(isinstance(item, ConnectionRefusedError) for item in chain):
        return f"refused: {last}"
    if "ProxyError" in names:
        return f"proxy: {last}"
    if "LocalProtocolError" in names:
        return "header: the key ends in white space or a line break"
    if "UnsupportedProtocol" in names:
        return "url: base_url has no https://"
    return f"cut: {type(last).__name__}: {last}"


client = OpenAI()
try:
    print(client.responses.create(model="gpt-5.4", input="ping").output_text)
except APIConnectionError as error:
    print(reason(error), "| while calling", error.request.url)
