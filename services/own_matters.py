"""Finding the report that its author speaks of without tapping its card."""

from __future__ import annotations

from dataclasses import dataclass

from domain.classify import Guess
from domain.people import Person
from domain.places import Roster, find_place
from domain.remarks import Kind, Remark
from domain.report_moves import move_of
from domain.reports import Action, Report
from domain.talk import Said, Talk, Wish, is_about_own
from services.work import Work
from storage import reports


@dataclass(frozen=True)
class Own:
    """The report that is meant. Not `is_sure`: it is the latest, and the words say too little."""

    number: int
    wish: Wish | None = None
    is_sure: bool = True


async def own_matter(
    work: Work, person: Person, remark: Remark, guess: Guess, talk: Talk, roster: Roster
) -> Own | None:
    """Return the report of this person's that a message is about; None: about none, as far as can be seen."""
    said = talk.hear(remark.text) if remark.kind is Kind.TEXT else Said()
    if remark.kind is not Kind.TEXT or (guess.is_report and said == Said()):
        return None
    own = await reports.list_open_of_reporter(work.tx, person.id)
    if said.number is not None:
        meant = await reports.get(work.tx, said.number)
        if meant is not None and meant.reporter_id == person.id:
            return Own(meant.number, _wish(work, meant, said.wish))
    named = find_place(remark.text, roster)
    at = [one for one in own if named is None or named.building in (None, one.building)]
    if not at or said.is_bare:
        return None
    latest = max(at, key=lambda one: (one.said_at, one.number))
    if is_about_own(said, guess, own):
        return Own(latest.number, _wish(work, latest, said.wish))
    return None if guess.is_report else Own(latest.number, is_sure=False)


def _wish(work: Work, report: Report, wish: Wish | None) -> Wish | None:
    """Return what is wished for, if it can still be done; else how it goes."""
    if wish is Wish.WITHDRAW and move_of(report, Action.WITHDRAW, work.now) is None:
        return Wish.NEWS
    return wish
