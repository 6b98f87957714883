"""What a server sent with an error, as one line for a log.

It reads the errors of openai and anthropic, requests, httpx, urllib, boto3 and LiteLLM, and looks into what an exception was raised
from. The body can hold your own prompt: cut it, or leave it out of logs that others read. It is written down before the error
goes on, so that a framework above cannot lose it.
"""

LIMIT = 2000


def seen(error):
    """Status, request id and body, or the bare exception where no server answered."""
    while error is not None:
        # A response of requests with status 400 is false, so ask for None.
        response = getattr(error, "response", None)
        if isinstance(response, dict):  # boto3 has parsed it
            told = response.get("ResponseMetadata", {})
            return line(told.get("HTTPStatusCode"), told.get("HTTPHeaders", {}), response.get("Error"))
        if response is not None:
            return line(response.status_code, response.headers, body_of(error, response))
        # urllib: the error is the response, and can be read once.
        if hasattr(error, "code") and hasattr(error, "read"):
            return line(error.code, error.headers, error.read().decode("utf-8", "replace"))
        last, error = error, error.__cause__ or error.__context__
    return f"no answer: {type(last).__name__}: {last}"


def body_of(error, response):
    try:
        return response.text
    except Exception:  # a stream of httpx that nobody has read
        return getattr(error, "body", None) or "not read: call response.read() before raise_for_status()"


def line(status, headers, body):
    request_id = headers.get("x-request-id") or headers.get("request-id") or headers.get("x-amzn-requestid")
    return f"HTTP {status} request-id={request_id} body={str(body)[:LIMIT]!r}"
