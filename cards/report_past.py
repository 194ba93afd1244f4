"""The way that a report has gone, line by line: when, who, what."""

from __future__ import annotations

from cards.card import Button, Card, clip, pairs
from cards.look import Look
from domain.notices import ReportCard
from domain.remarks import UNHEARD
from domain.report_past import ROSE, Event, Who

PAGE = 10
_TEXT_UNITS = 160
_SAID_IN_WORDS = {
    **{"category": "category-", "urgency": "button-urgency-", "rate": "rating-"},
    **{"marked": "abuse-", "photo_hidden": "hiding-"},
}
"""Where the kept words are a code of ours, and what its words begin with."""


def past_card(look: Look, notice: ReportCard) -> Card:
    """Return a page of the history, the latest first page, each page in the order in which it happened."""
    number, language = notice.report.number, notice.to.language
    pages = max(1, -(-len(notice.past) // PAGE))
    page = min(max(notice.page, 0), pages - 1)
    end = len(notice.past) - page * PAGE
    shown = notice.past[max(0, end - PAGE) : end]
    lines = [look.words(language, "past-title", number=number), *(_line(look, language, event) for event in shown)]
    buttons = []
    if page + 1 < pages:
        buttons.append(Button(look.label(language, "button-earlier"), f"report:{number}:face:past:{page + 1}"))
    if page > 0:
        buttons.append(Button(look.label(language, "button-newer"), f"report:{number}:face:past:{page - 1}"))
    back = Button(look.label(language, "button-back"), f"report:{number}:face:front")
    return Card("\n".join(lines), pairs([*buttons, back], 3))


def _line(look: Look, language: str, event: Event) -> str:
    key = f"past-{event.action}"
    # What a newer version wrote down is still something that happened.
    what = look.part(language, key if look.texts.has(key) else "past-other")
    values = {"at": look.time(language, event.at), "who": _who(look, language, event), "what": what}
    if event.action in ROSE and event.text:
        return look.words(language, "past-line-to", **values, owner=event.text)
    said = _said(look, language, event)
    return look.words(language, "past-line-said" if said else "past-line", **values, **({"text": said} if said else {}))


def _said(look: Look, language: str, event: Event) -> str:
    family = _SAID_IN_WORDS.get(event.action)
    if family is None or not event.text:
        return "" if event.text == UNHEARD else clip(" ".join(event.text.split()), _TEXT_UNITS)
    key = f"{family}{event.text}"
    return look.part(language, key) if look.texts.has(key) else ""


def _who(look: Look, language: str, event: Event) -> str:
    role = look.label(language, f"role-{event.role.value}") if event.role is not None else ""
    if event.who is Who.SERVING:
        return f"{event.name} · {role}" if role else event.name
    return role if event.who is Who.LEAD and role else look.part(language, f"past-by-{event.who.value}")
