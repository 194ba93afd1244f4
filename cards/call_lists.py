"""The morning list of calls: who is through, who comes, and the next one to ring with telephone and door."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, Rows, pairs
from cards.look import Look
from cards.places import door_of
from domain.alarms import Deed
from domain.call_lists import CallList, Line, Place
from domain.check_in_notices import CallListCard
from domain.check_ins import Outcome, Standing

_DEEDS = (Deed.PHONE, Deed.HELP, Deed.NO_REPLY)
_MOST = 8
_WAITING = (Place.OPEN, Place.LATER)


def call_list_card(look: Look, notice: CallListCard) -> Card:
    """Return the list as its caller sees it. Before they begin nobody's number is shown."""
    language, calls = notice.to.language, notice.calls
    opened = calls.next if calls.next is not None and calls.next.has_begun else None
    lines = [_head(look, notice), *_notes(look, notice)]
    lines += _lines(look, language, [one for one in calls.lines if one is not opened and one.place is not Place.GONE])
    if opened is not None:
        lines += ["", *_opened(look, language, opened)]
    return Card("\n".join(lines), _buttons(look, notice, opened))


def who_card(look: Look, language: str, calls: CallList) -> Card:
    """Return the question who needs help: each name a button."""
    rows = tuple((Button(one.care.name, f"call:{one.check_in.id}:{Deed.HELP}"),) for one in calls.lines)
    return Card(look.words(language, "calls-who"), rows)


def _head(look: Look, notice: CallListCard) -> str:
    language, calls = notice.to.language, notice.calls
    count, left = len(calls.lines) - len(calls.at(Place.GONE)), len(calls.at(*_WAITING))
    if not count:
        return look.words(language, "calls-gone")
    key = "calls-done" if not left else "calls-head" if left == count else "calls-left"
    return look.words(language, key, count=count, left=left)


def _notes(look: Look, notice: CallListCard) -> list[str]:
    """Return what changed of the list itself: it came from others, it went to others, and until when it waits."""
    language, comma = notice.to.language, look.label(notice.to.language, "list-comma")
    notes = [look.words(language, f"calls-from-{standing.value}", name=name) for name, standing in notice.passed]
    gone = notice.calls.at(Place.GONE)
    if gone and notice.instead:
        key = "calls-to" if any(one.mine.standing is Standing.TOLD for one in gone) else "calls-to-own"
        names = comma.join(one.care.name for one in gone)
        notes.append(look.words(language, key, names=names, by=comma.join(notice.instead)))
    waiting = [one.check_in.due_at for one in notice.calls.at(Place.OPEN) if one.check_in.due_at is not None]
    if waiting and not notice.calls.has_begun:
        notes.append(look.words(language, "calls-begin-by", at=look.time(language, min(waiting))))
    outages = {one.check_in.outage for one in notice.calls.at(*_WAITING)} - {None}
    for down in outages:
        assert down is not None
        span = {"from": look.time(language, down[0]), "until": look.time(language, down[1])}
        notes.append(look.words(language, "alarm-why-down", **span))
    return notes


def _lines(look: Look, language: str, shown: Sequence[Line]) -> list[str]:
    """Return the others, a name a line. Of a long list the last who are through, and the first who come."""
    done = [one for one in shown if one.place is Place.DONE]
    coming = [one for one in shown if one.place is Place.OPEN]
    rest = [one for one in shown if one.place not in (Place.DONE, Place.OPEN)]
    lines = [_line(look, language, one) for one in (*done[-_MOST:], *rest[:_MOST], *coming[:_MOST])]
    more = len(coming) - _MOST
    return [*lines, look.words(language, "calls-line-more", n=more)] if more > 0 else lines


def _line(look: Look, language: str, line: Line) -> str:
    key, at = f"calls-line-{line.place.value}", line.check_in.closed_at or line.check_in.due_at
    if line.place is Place.DONE and line.check_in.outcome is Outcome.ANSWERED:
        key = "calls-line-answered"
    return look.words(language, key, name=_name(look, language, line), at=look.time(language, at))


def _name(look: Look, language: str, line: Line) -> str:
    drill = look.part(language, "alarm-drill") if line.check_in.is_drill else ""
    return f"{drill}{line.care.name}"


def _opened(look: Look, language: str, line: Line) -> list[str]:
    phone = line.care.person.phone or look.label(language, "me-nothing")
    door = door_of(look, language, line.care.person) or look.label(language, "place-unknown")
    return [
        look.words(language, "calls-next", name=_name(look, language, line)),
        look.words(language, "alarm-details", door=door, phone=phone),
    ]


def _buttons(look: Look, notice: CallListCard, opened: Line | None) -> Rows:
    language, calls = notice.to.language, notice.calls
    if opened is not None:
        deeds = [
            Button(look.label(language, f"deed-{deed.value.replace('_', '-')}"), f"call:{opened.check_in.id}:{deed}")
            for deed in _DEEDS
        ]
        return pairs(deeds)
    if calls.next is None:
        return ()
    return pairs(
        [
            Button(look.label(language, "calls-begin"), "call:begin"),
            Button(look.label(language, "calls-pass"), "call:pass"),
        ]
    )
