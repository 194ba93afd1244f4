"""One message that tells of several matters, taken apart: a line for each part."""

from __future__ import annotations

import re

from domain.refusals import Refused

FEWEST, MOST = 2, 10
_COUNTED = re.compile(r"^\s*(?:[（(]?\d{1,2}[.、．)）:：]\s*|[①-⑩]\s*|[-•·*]\s+)")


def parts_of(text: str) -> tuple[str, ...]:
    """Return the parts that a text names, one a line, without the numbers in front.

    Raises:
        Refused: it names fewer than two, or more than ten.
    """
    lines = [_COUNTED.sub("", line).strip() for line in text.splitlines()]
    parts = tuple(line for line in lines if line)
    if not FEWEST <= len(parts) <= MOST:
        raise Refused("refused-split-lines", count=len(parts))
    return parts
