# Retries a short outage and turns "Connection error." into the real reason, with one word to alert on.
import socket
import ssl

from openai import APIConnectionError, APITimeoutError, OpenAI


def word(error: APIConnectionError) -> str:
    if isinstance(error, APITimeoutError):
        return "timeout"
    chain, link = [], error.__cause__
    while link is not None:
        chain.append(link)
        link = link.__cause__ or link.__context__
    names = {type(item).__name__ for item in chain}
    if any(isinstance(item, socket.gaierror) for item in chain):
        return "dns"
    if any(isinstance(item, ssl.SSLError) for item in chain):
        return "tls"
    if any(isinstance(item, ConnectionRefusedError) for item in chain):
        return "refused"
    if "ProxyError" in names:
        return "proxy"
    if "LocalProtocolError" in names:
        return "header"  # the key ends in white space or a line break
    if "UnsupportedProtocol" in names:
        return "url"  # base_url has no https://
    return "cut"


# Four retries wait up to 7.5 s in all. The default of two is over in about 1.5 s.
# --8<-- [start:core]
client = OpenAI(max_retries=4)  # [!code highlight]
try:
    print(client.responses.create(model="gpt-5.4", input="ping").output_text)
except APIConnectionError as error:
    cause = error
    while cause.__cause__ or cause.__context__:
        cause = cause.__cause__ or cause.__context__
    # The innermost cause says which: DNS, address, certificate, proxy or a cut.
    print(f"no connection to {error.request.url.host}: {type(cause).__name__}: {cause}")
    # --8<-- [end:core]
    print(f"{word(error)}: {type(cause).__name__}")
