"""What a worker sees of a queue: a line for each matter, the next one with a tap, the round by buildings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from cards.places import door, place_for
from cards.reports import MARKS
from domain.digests import DigestKind
from domain.notices import DigestCard
from domain.people import Person
from domain.queues import COUNTED, PAGE, Mark, Queue, Sieve, View, by_building, due_of, mark_of
from domain.reports import Report, State
from domain.residents import Home

WALK_PAGE = 20
_ROOM = re.compile(r"\d{3}")
_NAME_UNITS = 40


def queue_card(look: Look, to: Person, queue: Queue) -> Card:
    """Return a page of a queue."""
    language = to.language
    lines = [head(look, language, queue), *(line(look, to, report) for report in queue.reports)]
    return Card("\n".join(lines), (*_onward(look, language, queue), *_numbers(queue.reports), _turns(look, to, queue)))


def digest_card(look: Look, notice: DigestCard) -> Card:
    """Return what somebody has to do, in the morning or in the evening."""
    language, queue = notice.to.language, notice.queue
    key = f"digest-{notice.kind.value}" if notice.done or notice.kind is DigestKind.MORNING else "digest-evening-none"
    lines = [
        head(look, language, queue),
        look.words(language, key, name=notice.to.name, done=notice.done),
        *(line(look, notice.to, report) for report in queue.reports),
    ]
    if queue.has_more:
        lines.append(look.words(language, "queue-left", count=queue.tally.count - len(queue.reports)))
    buttons = [Button(look.label(language, "button-next"), f"queue:next:{queue.sieve.data}:")]
    if queue.sieve.view is View.MINE:
        buttons.append(Button(look.label(language, "button-walk"), "queue:round"))
    if queue.has_more:
        buttons.append(Button(look.label(language, "button-queue"), "queue:again"))
    return Card("\n".join(lines), pairs(buttons), is_silent=True)


def head(look: Look, language: str, queue: Queue) -> str:
    """Return the first line: how much there is, and how much of it presses."""
    tally = queue.tally
    count = f"{COUNTED}+" if tally.count == COUNTED else str(tally.count)
    parts = [look.words(language, f"queue-head-{queue.sieve.view.value}", count=count)]
    if queue.sieve.building_id:
        parts.append(look.words(language, "queue-part", what=door(look, language, queue.narrowed, Home(None))))
    if queue.sieve.category:
        parts.append(look.words(language, "queue-part", what=look.category(language, queue.sieve.category)))
    pressing = {"urgent": tally.urgent, "today": tally.today, "late": tally.late}
    if queue.sieve.view is View.LATE:
        del pressing["today"], pressing["late"]
    return " · ".join([*parts, *(look.words(language, f"queue-{name}", n=n) for name, n in pressing.items() if n)])


def line(look: Look, to: Person, report: Report) -> str:
    """Return a matter in one line: how urgent, what, where, whose, by when. No name but the owner's, no door."""
    language = to.language
    is_waiting = report.state is State.WAITING_RESIDENT
    state = look.label(language, "queue-waiting" if is_waiting else f"state-{report.state.value}")
    if report.owner_id not in (None, to.id):
        state = look.part(language, "queue-whose", owner=report.owner_name, state=state)
    words = look.words(
        language,
        "queue-line",
        mark=MARKS[report.urgency.value],
        number=report.number,
        category=look.category(language, report.category),
        place=_spot(look, report, language),
        state=state,
    )
    level = look.words(language, f"queue-level-{report.level}") if report.level > 1 else ""
    return " ".join(part for part in (words, level, _due(look, language, report)) if part)


def narrowing_card(look: Look, language: str, sieve: Sieve, views: Sequence[View]) -> Card:
    """Return the question what to show."""
    buttons = [Button(look.label(language, f"button-view-{view.value}"), f"queue:list:{view.value}:") for view in views]
    by = [
        Button(look.label(language, "button-by-building"), f"queue:by:{sieve.view.value}:building"),
        Button(look.label(language, "button-by-category"), f"queue:by:{sieve.view.value}:category"),
    ]
    back = Button(look.label(language, "button-back"), f"queue:list:{sieve.data}")
    return Card(look.words(language, "queue-show-what"), (*pairs(buttons), tuple(by), (back,)))


def buildings_card(look: Look, language: str, view: View, found: Sequence[tuple[int, str, int]]) -> Card:
    """Return the question which building."""
    buttons = [
        Button(_counted(door(look, language, name, Home(None)), n), f"queue:list:{Sieve(view, building_id=one).data}")
        for one, name, n in found
    ]
    return _choice(look, language, view, "queue-which-building", buttons)


def categories_card(look: Look, language: str, view: View, found: Sequence[tuple[str, int]]) -> Card:
    """Return the question which category."""
    buttons = [
        Button(_counted(look.category(language, code), n), f"queue:list:{Sieve(view, category=code).data}")
        for code, n in found
    ]
    return _choice(look, language, view, "queue-which-category", buttons)


def walk_card(look: Look, to: Person, reports: Sequence[Report], page: int) -> Card:
    """Return a page of the round: building after building, the matters of each below it. `reports` is all of it."""
    language, last = to.language, max(0, (len(reports) - 1) // WALK_PAGE)
    page = min(page, last)
    shown = reports[page * WALK_PAGE :][:WALK_PAGE]
    lines = [look.words(language, "walk-head", count=len(reports))]
    for name, group in by_building(shown):
        where = door(look, language, name, Home(None)) if name else look.label(language, "walk-elsewhere")
        lines.append(look.words(language, "walk-building", where=where))
        lines += [_walk_line(look, language, report) for report in group]
    before = reports[page * WALK_PAGE - 1].number if page else 0
    next_ = Button(look.label(language, "button-next"), f"queue:go:{before}")
    back = Button(look.label(language, "button-queue"), "queue:list:mine:")
    rows: Rows = ((next_,),) if reports else ()
    return Card("\n".join(lines), (*rows, (*_pages(look, language, "queue:walk:", page, last), back)))


def _walk_line(look: Look, language: str, report: Report) -> str:
    place = _spot(look, report, language)
    if report.building:
        place = look.label(language, "button-unit", unit=report.unit) if report.unit else ""
    words = look.words(
        language,
        "walk-line",
        mark=MARKS[report.urgency.value],
        number=report.number,
        category=look.category(language, report.category),
    )
    where = look.words(language, "queue-part", what=place) if place else ""
    return " · ".join(part for part in (words, where, _due(look, language, report)) if part)


def _spot(look: Look, report: Report, language: str) -> str:
    """Return where it is, but to no door."""
    if report.building and (report.unit is not None or _ROOM.search(report.place)):
        return door(look, language, report.building, Home(report.unit))
    return place_for(look, report, None, language)


def _due(look: Look, language: str, report: Report) -> str:
    at = due_of(report)
    if at is None:
        return ""
    return look.words(language, "queue-overdue" if at < look.now else "queue-due", at=look.time(language, at))


def _onward(look: Look, language: str, queue: Queue) -> Rows:
    if not queue.reports:
        return ()
    # Where the page begins, so that the next one of page 2 is the first of page 2.
    before = "" if not queue.page else _just_before(queue.reports[0]).data
    next_ = Button(look.label(language, "button-next"), f"queue:next:{queue.sieve.data}:{before}")
    if queue.sieve.view is not View.MINE or queue.sieve.narrow:
        return ((next_,),)
    return ((next_, Button(look.label(language, "button-walk"), "queue:walk:0")),)


def _just_before(report: Report) -> Mark:
    mark = mark_of(report)
    return Mark(mark.rank, mark.due, mark.number - 1)


def _numbers(reports: Sequence[Report]) -> Rows:
    return pairs([Button(str(report.number), f"report:{report.number}:bring") for report in reports], 4)


def _turns(look: Look, to: Person, queue: Queue) -> tuple[Button, ...]:
    """Return the buttons that show something else: another page, another view."""
    last = max(0, (queue.tally.count - 1) // PAGE)
    narrow = Button(look.label(to.language, "button-narrow"), f"queue:narrow:{queue.sieve.data}")
    return (*_pages(look, to.language, f"queue:list:{queue.sieve.data}:", queue.page, last), narrow)


def _pages(look: Look, language: str, path: str, page: int, last: int) -> list[Button]:
    steps = {"button-page-before": page - 1, "button-page-after": page + 1}
    return [Button(look.label(language, key), f"{path}{to}") for key, to in steps.items() if 0 <= to <= last]


def _counted(label: str, n: int) -> str:
    return f"{clip(label, _NAME_UNITS)} · {n}"


def _choice(look: Look, language: str, view: View, key: str, buttons: list[Button]) -> Card:
    back = Button(look.label(language, "button-back"), f"queue:narrow:{view.value}:")
    return Card(look.words(language, key if buttons else "queue-empty"), (*pairs(buttons), (back,)))
