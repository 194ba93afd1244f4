"""Logs: one JSON object a line on standard error, ids without personal data, and never a token."""

from __future__ import annotations

import logging
import re
import sys
from typing import Any

import structlog

_TOKEN = re.compile(r"\d{4,}:[A-Za-z0-9_-]{20,}")


def set_up(level: str = "info") -> None:
    """Write logs from a level on. httpx and httpcore log addresses that hold the token: they stay at WARNING."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(message)s")
    for name in ("httpx", "httpcore", "apscheduler", "telegram", "uvicorn.error"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for handler in logging.getLogger().handlers:
        handler.setFormatter(_Redacting("%(message)s"))
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
            _redact,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper(), logging.INFO)),
        # Asked for anew at each line: what stands for standard error may change while the process lives.
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )


def _redact(_logger: object, _method: str, line: Any) -> str:
    """Last of all, over the whole line: a token may stand in a list, or in a traceback."""
    return _TOKEN.sub("***", line)


class _Redacting(logging.Formatter):
    """The lines of libraries, with their tracebacks, without a token."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return _TOKEN.sub("***", super().format(record))
