# Turns a finished background run into one typed exception with a retry verdict; a code it does not know is never retried.
import time

from openai import OpenAI
from openai.types.responses import Response

BAD_IMAGE = (
    "invalid_image invalid_image_format invalid_base64_image invalid_image_url image_too_large image_too_small "
    "image_parse_error invalid_image_mode image_file_too_large unsupported_image_media_type empty_image_file "
    "failed_to_download_image"
)
CLASSES = {  # (kind, verdict): codes of error.code
    ("server_error", "backoff"): "server_error",
    ("timeout", "backoff"): "vector_store_timeout",
    ("overloaded", "backoff"): "server_is_overloaded",
    ("rate_limited", "backoff"): "slow_down",
    ("rate_limited", "wait"): "rate_limit_exceeded",
    ("quota_exhausted", "account"): "insufficient_quota credit_balance_exhausted "
    "organization_spend_limit_exceeded project_spend_limit_exceeded organization_usage_limit_exceeded",
    ("permission_denied", "account"): "usage_not_included",
    ("context_too_long", "change"): "context_length_exceeded",
    ("policy_blocked", "change"): "invalid_prompt bio_policy cyber_policy image_content_policy_violation",
    ("policy_blocked", "inspect"): "misalignment_policy_violation",
    ("permission_denied", "environment"): "data_residency_mismatch",
    ("not_found", "change"): "image_file_not_found",
    ("invalid_request", "change"): BAD_IMAGE,
}
KIND_OF_CODE = {code: found for found, codes in CLASSES.items() for code in codes.split()}
KIND_OF_REASON = {
    "max_output_tokens": ("output_truncated", "change"),
    "max_messages": ("output_truncated", "change"),
    "content_filter": ("policy_blocked", "change"),
    "steered": ("state_conflict", "inspect"),
}
UNKNOWN = ("job_failed", "inspect")


# --8<-- [start:core]
RETRY = {"server_error", "vector_store_timeout", "server_is_overloaded", "slow_down"}


def may_start_again(response: Response) -> bool:
    """True only where time alone can help; an unknown code waits for a person."""
    if response.status != "failed" or response.error is None or response.output:
        return False  # output may hold finished tool calls
    code, message = response.error.code, response.error.message or ""
    if code == "rate_limit_exceeded":  # "Request too large" names no wait: none helps
        return "try again in" in message.lower()
    return code in RETRY  # [!code highlight]
# --8<-- [end:core]


class BackgroundRunError(Exception):
    def __init__(self, response: Response) -> None:
        details = response.incomplete_details
        if response.status == "incomplete":
            self.code = details.reason if details else None
            self.kind, self.verdict = KIND_OF_REASON.get(self.code or "", UNKNOWN)
        else:  # failed or cancelled, or a status that is not known yet
            self.code = response.error.code if response.error else None
            self.kind, self.verdict = KIND_OF_CODE.get(self.code or "", UNKNOWN)
        self.start_again = may_start_again(response)
        # No field tells "wait 6 s" from "larger than your limit": only the former names a time.
        if self.verdict == "wait" and not self.start_again:
            self.verdict = "inspect"
        super().__init__(f"{response.id} {response.status}: {self.code} -> {self.kind}, {self.verdict}")


def finished(response: Response) -> Response:
    if response.status != "completed":
        raise BackgroundRunError(response)
    return response


DEADLINE_SECONDS = 15 * 60  # yours to choose; see the page on runs that stay queued

client = OpenAI()
run = client.responses.create(model="gpt-5.4", input="Write the quarterly report.", background=True)
deadline = time.monotonic() + DEADLINE_SECONDS
while run.status in ("queued", "in_progress"):
    if time.monotonic() > deadline:
        run = client.responses.cancel(run.id)
        break
    time.sleep(2)
    run = client.responses.retrieve(run.id)
try:
    print(finished(run).output_text)
except BackgroundRunError as error:
    print(f"{error.code} is {error.kind}: verdict {error.verdict}, start again: {error.start_again}")
