"""Reads jobs from standard input (a JSON array), runs each with the SDK and prints one JSON line per job.

A job is {"id", "provider", "call", "mode", "url", "key", "timeout", "deadline"}: `url` takes the place of the provider's address,
`key` may be null, `timeout` (milliseconds) may be null, `deadline` (milliseconds) is when a job that goes on is given up.
A line is {"id", "outcome"}; lab/observe.ts describes the outcome.
"""

import json
import os
import sys
import threading
from typing import Any, Callable

AT_ONCE = 8


def main(run: Callable[[dict, list], Any], describe: Callable[[Any], dict], read_fields: Callable | None = None) -> None:
    """`run(job, events)` does the call and appends the events of a stream; `describe` turns what it returned into an outcome.

    `read_fields(error)` gives what an exception tells: lists of role, expression and value. Without it, the attributes of openai-python.
    """
    read_fields = read_fields or fields_of_openai
    slots = threading.Semaphore(AT_ONCE)
    lock = threading.Lock()
    jobs = json.load(sys.stdin)
    ended = [threading.Event() for _ in jobs]

    def work(job: dict, end: threading.Event) -> None:
        events: list[str] = []

        def finish(outcome: dict) -> None:
            with lock:
                if end.is_set():
                    return
                if events:
                    outcome["events"] = list(dict.fromkeys(events))
                print(json.dumps({"id": job["id"], "outcome": outcome}), flush=True)
                end.set()
            slots.release()

        timer = threading.Timer(job["deadline"] / 1000, finish, [{"kind": "waiting"}])
        timer.daemon = True
        timer.start()
        try:
            outcome = describe(run(job, events))
        except NotImplementedError:
            outcome = {"kind": "unsupported"}
        except Exception as error:
            outcome = raised(error, read_fields)
        timer.cancel()
        finish(outcome)

    for job, end in zip(jobs, ended):
        slots.acquire()
        threading.Thread(target=work, args=(job, end), daemon=True).start()
    for end in ended:
        end.wait()
    os._exit(0)


def fields_of_openai(error: BaseException) -> list:
    names = {"status": "status_code", "code": "code", "type": "type", "param": "param", "requestId": "request_id"}
    fields = attributes(error, names)
    headers = getattr(getattr(error, "response", None), "headers", None)
    if getattr(error, "request_id", None) is None and headers is not None and headers.get("x-request-id"):
        fields.append(("requestId", 'e.response.headers["x-request-id"]', headers["x-request-id"]))
    return fields


def attributes(error: BaseException, names: dict[str, str]) -> list:
    """The attributes that an exception has, of those named by their roles."""
    return [(role, f"e.{name}", getattr(error, name)) for role, name in names.items() if hasattr(error, name)]


def raised(error: BaseException, read_fields: Callable) -> dict:
    """What a reader's `except` block can see of an exception."""
    fields = {role: {"at": at, "value": plain(value)} for role, at, value in read_fields(error)}
    bases = [base.__name__ for base in type(error).__mro__[1:] if base not in (object, BaseException)]
    outcome = {
        "kind": "raised",
        "class": type(error).__name__,
        "module": type(error).__module__.split(".")[0],
        "bases": bases,
        "message": str(error),
        "fields": fields,
    }
    if error.__cause__ is not None:
        outcome["cause"] = type(error.__cause__).__name__
    return outcome


def returned(what: str, **fields: Any) -> dict:
    """An outcome without an exception. Fields that are None are kept: the reader tests them."""
    return {"kind": "returned", "what": what, "fields": {name.replace("__", "."): plain(value) for name, value in fields.items()}}


def plain(value: Any) -> Any:
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def collect(stream: Any, events: list) -> dict:
    """Loops over a stream of openai-python's events or chunks."""
    seen = Seen(events)
    for event in stream:
        seen.add(event)
    return returned("stream", **seen.fields)


async def collect_async(stream: Any, events: list) -> dict:
    seen = Seen(events)
    async for event in stream:
        seen.add(event)
    return returned("stream", **seen.fields)


class Seen:
    """What a loop over a stream learns."""

    def __init__(self, events: list) -> None:
        self.events = events
        self.fields: dict[str, Any] = {}

    def add(self, event: Any) -> None:
        if read(event, "object") == "chat.completion.chunk" or read(event, "type") is None:
            self.events.append("chunk")
            self.add_chunk(read(event, "choices"))
            return
        self.events.append(str(getattr(event.type, "value", event.type)))
        if self.events[-1] == "response.output_text.delta":
            self.fields["text"] = self.fields.get("text", "") + event.delta
        response = read(event, "response")
        if response is not None:
            self.fields["status"] = read(response, "status")
            if read(response, "error") is not None:
                self.fields["error__code"] = read(response, "error", "code")
            if read(response, "incomplete_details") is not None:
                self.fields["incomplete_details__reason"] = read(response, "incomplete_details", "reason")

    def add_chunk(self, choices: Any) -> None:
        if choices is None:
            self.fields["choices"] = None
        for choice in choices or []:
            self.fields["text"] = self.fields.get("text", "") + (choice.delta.content or "")
            self.fields["finish_reason"] = choice.finish_reason


def describe(value: Any) -> dict:
    """An outcome from a Response, a ChatCompletion, a list or what came in their place."""
    if isinstance(value, dict) and "kind" in value:
        return value
    if isinstance(value, list):
        return returned("list", length=len(value))
    what = type(value).__name__
    if hasattr(value, "choices"):
        choice = (value.choices or [None])[0]
        message = read(choice, "message")
        return returned(
            what,
            finish_reason=read(choice, "finish_reason"),
            content=read(message, "content"),
            refusal=read(message, "refusal"),
        )
    if hasattr(value, "output"):
        fields = {
            "status": read(value, "status"),
            "error__code": read(value, "error", "code"),
            "incomplete_details__reason": read(value, "incomplete_details", "reason"),
            "output_text": value.output_text if value.output is not None else None,
        }
        if hasattr(value, "output_parsed"):
            fields["output_parsed"] = value.output_parsed if value.output is not None else None
        return returned(what, **fields)
    return returned(what, text=str(value)[:200])


def read(value: Any, *names: str) -> Any:
    """A value inside objects or dictionaries; None where the way ends."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return value
