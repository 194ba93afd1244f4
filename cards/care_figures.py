"""Figures of mornings in a few lines, and the picture of a month: marks, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.boards import back
from cards.card import Button, Card, clip, pairs
from cards.look import Look
from domain.care_figures import Figures
from domain.care_months import Mark, Month

PAGE = 10
_MARKS = {
    Mark.ANSWERED: "🟩",
    Mark.LATE: "🟨",
    Mark.CALLED: "🟥",
    Mark.PAUSED: "⬜",
    Mark.NOT_ASKED: "▫️",
}
_DATED = (Mark.CALLED, Mark.LATE, Mark.PAUSED)
"""Whose days are named: who cannot tell the colours apart reads them."""
_DAYS_MOST = 12
_NAME_UNITS = 24

Spans = Sequence[tuple[int, Figures]]


def figures_card(
    look: Look, language: str, whole: Spans, grids: Sequence[tuple[int, str, Spans]], page: int, *, has_more: bool
) -> Card:
    """Return the figures of all together, then of each grid. `grids`: id (0: none), name and spans of one page."""
    lines = [look.words(language, "figures-head"), *_lines(look, language, whole)]
    for _, name, spans in grids if len(grids) > 1 or page or has_more else ():
        lines.append(look.words(language, "figures-grid", grid=name or look.label(language, "today-no-grid")))
        lines += _lines(look, language, spans)
    lines.append(look.words(language, "figures-key"))
    months = [
        Button(clip(look.label(language, "button-figures-month", what=name), _NAME_UNITS + 8), f"today:grid:{grid_id}")
        for grid_id, name, _ in grids
        if grid_id
    ]
    turns = {"button-page-before": page - 1 if page else None, "button-page-after": page + 1 if has_more else None}
    steps = [Button(look.label(language, key), f"today:figures:{to}") for key, to in turns.items() if to is not None]
    return Card("\n".join(lines), (*pairs(months), tuple(steps), (back(look, language),)))


def month_card(look: Look, language: str, picture: Month, to: Button) -> Card:
    """Return the picture of a month; `to` is the way back."""
    head = look.words(language, "month-head", of=picture.of, n=sum(map(len, picture.weeks)))
    weeks = ("".join(_MARKS[mark] for _, mark in week) + f" {_short(week[0][0])}" for week in picture.weeks)
    key = (_key_line(look, language, picture, mark) for mark in (Mark.ANSWERED, *_DATED, Mark.NOT_ASKED))
    lines = [head, look.words(language, "month-week"), *weeks, *(line for line in key if line)]
    return Card("\n".join(lines), ((to, back(look, language)),))


def percent(share: float | None) -> str:
    """Return a share with one digit after the point; nothing to count is a dash."""
    return "–" if share is None else f"{share * 100:.1f} %"


def _lines(look: Look, language: str, spans: Spans) -> list[str]:
    return [
        look.words(
            language,
            "figures-line",
            days=days,
            mornings=one.mornings,
            alarms=one.alarms,
            share=percent(one.alarm_share),
            minute="–" if one.median_minute is None else str(one.median_minute),
            lost=percent(one.lost_share),
        )
        for days, one in spans
    ]


def _key_line(look: Look, language: str, picture: Month, mark: Mark) -> str:
    """Return what a mark stands for, on how many days, and which days those are that are not ordinary."""
    days = picture.days(mark)
    if not days:
        return ""
    words = look.words(language, f"month-{mark.value.replace('_', '-')}", mark=_MARKS[mark], n=len(days))
    return words + (_named(look, language, days) if mark in _DATED else "")


def _named(look: Look, language: str, days: Sequence[date]) -> str:
    shown = look.label(language, "list-comma").join(_short(day) for day in days[-_DAYS_MOST:])
    return look.words(language, "month-days" if len(days) <= _DAYS_MOST else "month-days-last", days=shown)


def _short(day: date) -> str:
    return f"{day.month}/{day.day}"
