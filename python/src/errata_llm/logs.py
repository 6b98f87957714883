"""Log records that say which error they are of, without secrets."""

from __future__ import annotations

import logging
import traceback

from .classify import classify, redact


class ErrataFilter(logging.Filter):
    """Adds `errata_id`, `errata_kind`, `errata_verdict` and `errata_request_id` to records that carry an exception, and masks keys and
    personal ids in every record.

        logging.getLogger("app").addFilter(ErrataFilter())

    A filter of a logger sees the records of that logger only; on a handler it sees all that the handler writes.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        found = classify(error) if error is not None else None
        record.errata_id = found and found.id
        record.errata_kind = found and found.kind
        record.errata_verdict = found and found.verdict
        record.errata_request_id = found and found.request_id
        self._mask(record, error)
        return True

    def _mask(self, record: logging.LogRecord, error: BaseException | None) -> None:
        try:
            message = record.getMessage()
        except Exception:  # arguments that do not fit: logging itself tells of them
            return
        masked = redact(message)
        if masked != message:
            record.msg, record.args = masked, None
        if error is not None:
            record.exc_text = redact("".join(traceback.format_exception(error))).rstrip()
