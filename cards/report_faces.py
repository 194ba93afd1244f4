"""The other sides of a report's card: what can be put right, chosen, or done besides."""

from __future__ import annotations

from datetime import datetime

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from cards.places import place_of
from domain.categories import CATEGORIES, PLACELESS, Urgency
from domain.dates import appointments
from domain.marks import may_mark
from domain.notices import Face, ReportCard
from domain.people import Person
from domain.permissions import Permission, may
from domain.photos import may_hide
from domain.report_moves import is_concerned, is_hers
from domain.reports import NOT_BEGUN, Action, By, Reason, Report, State

_CATEGORIES_A_PAGE = 10
MORE_ACTIONS = (
    *(Action.SCHEDULE, Action.OUTSIDE, Action.CONVENE, Action.ESCALATE, Action.REJECT),
    *(Action.MERGE, Action.SPLIT, Action.UNMERGE),
)
"""What stands behind 〔更多〕: the less common of a worker's moves."""


def turned(look: Look, notice: ReportCard) -> Card:
    """Return the side of a card that is up."""
    report, language = notice.report, notice.to.language
    back = Button(look.label(language, "button-back"), f"report:{report.number}:face:front")
    if notice.face is Face.EDIT:
        buttons = [
            Button(look.label(language, "button-edit-category"), f"report:{report.number}:face:categories:0"),
            Button(look.label(language, "button-edit-place"), f"report:{report.number}:place"),
        ]
        if is_hers(report, notice.to, By.STAFF):
            levels = [level for level in Urgency if level is not report.urgency]
            buttons += [
                Button(look.label(language, f"button-urgency-{level}"), f"report:{report.number}:urgency:{level}")
                for level in levels
            ]
        if Action.WITHDRAW in notice.actions:
            label = look.label(language, "button-withdraw")
            buttons.append(Button(label, f"report:{report.number}:face:{Face.WITHDRAWING}"))
        text = "\n".join((look.words(language, "edit-what", number=report.number), matter(look, notice)))
        return Card(text, pairs([*buttons, back]))
    if notice.face is Face.MORE:
        buttons = [button(look, notice, action) for action in MORE_ACTIONS if action in notice.actions]
        buttons += moderation(look, notice)
        return Card(look.words(language, "edit-more", number=report.number), pairs([*buttons, back]))
    if notice.face is Face.TIMES:
        times = appointments(look.now, look.zone)
        buttons = [Button(_offered(look, language, at), f"report:{report.number}:at:{_minutes(at)}") for at in times]
        return Card(look.words(language, "edit-times", number=report.number), pairs([*buttons, back]))
    if notice.face is Face.REASONS:
        buttons = [
            Button(look.label(language, f"reason-{one.value}"), f"report:{report.number}:why:{one.value}")
            for one in Reason
        ]
        return Card(look.words(language, "edit-reasons", number=report.number), (*pairs(buttons), (back,)))
    if notice.face is Face.TARGETS:
        buttons = [
            Button(clip(_target_name(look, person, language), 40), f"report:{report.number}:to:{person.id}")
            for person in notice.targets[:20]
        ]
        key = "pass-to-whom" if buttons else "pass-to-nobody"
        return Card(look.words(language, key, number=report.number), (*pairs(buttons), (back,)))
    return Card(look.words(language, "edit-category", number=report.number), _category_rows(look, notice, back))


def moderation(look: Look, notice: ReportCard) -> list[Button]:
    """Return what staff do about who reports, and what is shown, rather than about the matter."""
    report, to = notice.report, notice.to
    data = {
        "mark": f"mark:{report.number}:why" if may_mark(to, report) else "",
        "photos": f"photo:{report.number}:list" if notice.has_photos and may_hide(to, report) else "",
    }
    return [Button(look.label(to.language, f"button-{name}"), one) for name, one in data.items() if one]


def has_more(notice: ReportCard) -> bool:
    """Whether anything stands behind 〔更多〕."""
    return any(action in notice.actions for action in MORE_ACTIONS) or may_mark(notice.to, notice.report)


def is_waiting_for(report: Report, person: Person) -> bool:
    """Whether a report waits for a look that this person may take."""
    return report.waits_for_look and report.state in NOT_BEGUN and may(person, Permission.MARK, report.grid_id)


def _offered(look: Look, language: str, at: datetime) -> str:
    return f"{look.day(language, at.astimezone(look.zone).date())} {at.astimezone(look.zone):%H:%M}"


def _minutes(at: datetime) -> int:
    return int(at.timestamp()) // 60


def _category_rows(look: Look, notice: ReportCard, back: Button) -> Rows:
    number, language = notice.report.number, notice.to.language
    codes = list(CATEGORIES)
    pages = (len(codes) + _CATEGORIES_A_PAGE - 1) // _CATEGORIES_A_PAGE
    page = min(max(notice.page, 0), pages - 1)
    shown = codes[page * _CATEGORIES_A_PAGE : (page + 1) * _CATEGORIES_A_PAGE]
    buttons = [category_button(look, notice, code) for code in shown]
    more = Button(look.label(language, "button-more"), f"report:{number}:face:categories:{(page + 1) % pages}")
    return (*pairs(buttons), (more, back))


def _target_name(look: Look, person: Person, language: str) -> str:
    roles = sorted({grant.role.value for grant in person.grants})
    return f"{person.name} · {look.label(language, f'role-{roles[0]}')}" if roles else person.name


def category_button(look: Look, notice: ReportCard, code: str) -> Button:
    """Return the button that says which category it is."""
    return Button(look.category(notice.to.language, code), f"report:{notice.report.number}:category:{code}")


def matter(look: Look, notice: ReportCard) -> str:
    """Return what it is about and where, in one line."""
    language, category = notice.to.language, look.category(notice.to.language, notice.report.category)
    if notice.report.category in PLACELESS and not notice.report.place:
        return category
    return look.words(
        language, "card-matter", category=category, place=place_of(look, notice.report, notice.at_home, language)
    )


def past_button(look: Look, notice: ReportCard) -> list[Button]:
    """Return the button to what has happened so far: when something has, and nothing else is asked just now."""
    report, to = notice.report, notice.to
    may_look = is_concerned(report, to) or is_hers(report, to, By.STAFF)
    if not may_look or report.version == 1 or report.state is State.RESOLVED:
        return []
    return [Button(look.label(to.language, "button-past"), f"report:{report.number}:face:past")]


def button(look: Look, notice: ReportCard, action: Action) -> Button:
    """Return the button of a move."""
    label = look.label(notice.to.language, f"button-{action.value}")
    return Button(label, f"report:{notice.report.number}:{action.value}")
