"""What the calendar asks for: the list of a week, one's own list with a button each, how far each grid has got."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, Rows, clip
from cards.look import Look
from cards.places import door
from domain.pairing_notices import VisitsTold
from domain.residents import Home
from domain.visits import CareDuty, Coverage, Kind

PAGE = 6
_NAMES = 8
_NAME_UNITS = 24


def visits_page(
    look: Look, language: str, duties: Sequence[CareDuty], coverage: Sequence[Coverage], page: int, *, is_staff: bool
) -> Card:
    """Return a page of somebody's duties; desk and secretary see first how far each grid has got."""
    lines = coverage_lines(look, language, coverage)
    if not duties:
        lines.append(look.words(language, "visits-none" if is_staff else "visits-none-yours"))
        return Card("\n".join(lines))
    pages = -(-len(duties) // PAGE)
    at = min(max(page, 0), pages - 1)
    shown = duties[at * PAGE : (at + 1) * PAGE]
    lines += [look.words(language, "visits-title", count=len(duties)), *(_line(look, language, one) for one in shown)]
    rows: Rows = tuple(
        (
            Button(
                look.label(language, f"button-visits-{one.kind.value}", name=clip(one.elder, _NAME_UNITS)),
                f"visits:done:{one.id}",
            ),
        )
        for one in shown
    )
    if pages > 1:
        rows = (*rows, (Button(look.label(language, "button-more"), f"visits:page:{(at + 1) % pages}"),))
    return Card("\n".join(lines), rows)


def told_card(look: Look, notice: VisitsTold) -> Card:
    """Return the list of a week, or what is late: kind by kind, with the first names."""
    language = notice.to.language
    lines = [look.words(language, f"visits-told-{notice.why}", count=len(notice.duties))]
    for kind in Kind:
        of_kind = [one for one in notice.duties if one.kind is kind]
        if not of_kind:
            continue
        names = look.label(language, "list-comma").join(dict.fromkeys(one.elder for one in of_kind[:_NAMES]))
        more = len(of_kind) - _NAMES
        key = "visits-told-kind-more" if more > 0 else "visits-told-kind"
        kind_name = look.part(language, f"visits-kind-{kind.value}")
        lines.append(look.words(language, key, kind=kind_name, count=len(of_kind), names=names, more=max(more, 0)))
    return Card("\n".join(lines), ((Button(look.label(language, "button-visits-list"), "visits:page:0"),),))


def coverage_lines(look: Look, language: str, coverage: Sequence[Coverage]) -> list[str]:
    """Return a line a grid: how many were done of how many."""
    grids: dict[tuple[str, str], list[str]] = {}
    for one in coverage:
        is_event = one.kind is Kind.EVENT
        key = f"festival-{one.period.partition('-')[2].replace('_', '-')}" if is_event else f"period-{one.kind.value}"
        period = look.part(language, f"visits-{key}")
        counted = look.part(language, "visits-covered", period=period, done=one.done, asked=one.asked)
        grids.setdefault((one.community, one.grid), []).append(counted)
    comma = look.label(language, "visits-dot")
    return [
        look.words(language, "visits-grid", grid=grid, covered=comma.join(all_)) for (_, grid), all_ in grids.items()
    ]


def _line(look: Look, language: str, one: CareDuty) -> str:
    where = door(look, language, one.building, Home(one.unit, one.room)) if one.building else ""
    key = "visits-line-late" if one.due_at < look.now else "visits-line"
    kind = look.part(language, f"visits-kind-{one.kind.value}")
    if one.festival:
        kind = look.part(language, f"visits-festival-{one.festival.replace('_', '-')}")
    until = look.day(language, one.due_at.astimezone(look.zone).date())
    return look.words(language, key, name=one.elder, door=where, kind=kind, until=until)
