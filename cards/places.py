"""Places in words: a door in the reader's language, and where a report is."""

from __future__ import annotations

from cards.look import Look
from domain.languages import language_of
from domain.people import Person
from domain.reports import Report
from domain.representing import is_at_home
from domain.residents import Home


def door(look: Look, language: str, building: str, home: Home) -> str:
    """Return a door in words: building, unit and room, as far as they are known."""
    key = "door-building" if home.unit is None else "door-unit"
    words = look.part(language, key, building=building, unit=home.unit or 0)
    return " ".join(part for part in (words, home.room) if part)


def door_of(look: Look, language: str, person: Person, *, room: bool = True) -> str:
    """Return where a person lives, or nothing if that is not known; `room`: to the very door."""
    if not person.building:
        return ""
    return door(look, language, person.building, Home(person.unit, person.room if room else ""))


def place_of(look: Look, report: Report, reporter: Person | None, language: str) -> str:
    """Return where it is, as far as is known.

    In danger the home of the one who cried for help is the best guess, and is called that; what is reported for
    somebody is at theirs.
    Where that person was not looked up (None), the building stands in the report.
    """
    if report.place or not (report.is_emergency or is_at_home(report)):
        return report.place or look.label(language, "place-unknown")
    home = door_of(look, language, reporter, room=False) if reporter is not None else ""
    if not home and report.building:
        home = door(look, language, report.building, Home(report.unit))
    return look.part(language, "place-home", door=home) if home else look.label(language, "place-unknown")


def place_for(look: Look, report: Report, reporter: Person | None, language: str) -> str:
    """Return where it is for somebody else than the reporter.

    A building that was written in another language than the reader's is said in the reader's: the words as they were
    written stand below, in the quote.
    """
    is_foreign = language_of(report.place) not in (None, language)
    if is_foreign and report.building and report.building in report.place:
        return door(look, language, report.building, Home(report.unit))
    return place_of(look, report, reporter, language)
