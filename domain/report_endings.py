"""What the history of a report says of its end: what remains of it, and whether somebody was asked why."""

from __future__ import annotations

from collections.abc import Sequence

from domain.reports import Action, Rating

Line = tuple[str, str]
"""One thing that happened: the action, and what was said with it."""
PARTLY = "partly"
"""The outcome of what is half solved, and open for the rest of it."""
DETAIL = "reopening"
"""The history's word for what was said after a report had been opened again."""


def what_remains(lines: Sequence[Line]) -> Line:
    """Return what of a half-solved report is still to be done, and what was done before that; both empty if it is not.

    What was told more exactly afterwards takes the place of the first words.
    """
    last = max((n for n, (action, _) in enumerate(lines) if action == Action.PARTLY), default=-1)
    if last < 0:
        return "", ""
    done = [text for action, text in lines[:last] if action == Action.RESOLVE and text]
    told = [text for action, text in lines[last + 1 :] if action == DETAIL and text]
    return (told or [lines[last][1]])[-1], " · ".join(done)


def is_asked_why(lines: Sequence[Line]) -> bool:
    """Whether somebody who says 不满意 is asked why: once for each result."""
    since = max((n for n, (action, _) in enumerate(lines) if action == Action.RESOLVE), default=-1)
    return (Action.RATE, Rating.BAD) not in lines[since + 1 :]
