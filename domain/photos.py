"""Pictures that are shown no more: why, by whom, and how long Telegram still takes back what was sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.people import Person
from domain.permissions import Permission, may
from domain.reports import Report

TAKEN_BACK_WITHIN = timedelta(hours=48)
"""Telegram deletes a message of the bot's for so long."""


class Hiding(StrEnum):
    """What is to be seen in a picture that nobody should see."""

    FACE = "face"
    BODY = "body"
    CARD = "card"


@dataclass(frozen=True)
class Photo:
    """A picture of a report; `why` it is hidden, None while it is shown."""

    id: int
    report_number: int
    at: datetime
    file_id: str
    by_reporter: bool
    why: Hiding | None = None


def may_hide(person: Person, report: Report) -> bool:
    """Whether this person may hide pictures of the report."""
    return may(person, Permission.HIDE_PHOTO, report.grid_id)


def may_unhide(person: Person, report: Report) -> bool:
    """Whether this person may show them again."""
    return may(person, Permission.UNHIDE_PHOTO, report.grid_id)
