"""The list of those who are looked after, as those see it who keep it. How a door is opened is behind a button only."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from cards.places import door_of
from domain.care import EVERY_DAY, Care, Way
from domain.care_list import CONSENT_LASTS, Consent, Hole, Page, Pause, Whole
from domain.check_in_notices import HolesTold
from domain.people import Person
from words.texts import Value

TIMES = (510, 480, 450, 540, 420, 600)
"""Times of a morning that are offered, in minutes of the day; the usual one first."""
DAYS = (EVERY_DAY, "12345", "135")
SPANS = (0, 2, 6, 13, 29)
"""How many days from today the last day of a pause is offered."""
_LABEL = 60


def clock(minute: int) -> str:
    """Return a minute of the day as it stands on a clock."""
    return f"{minute // 60}:{minute % 60:02d}"


def page_card(look: Look, language: str, page: Page) -> Card:
    """Return a page of the list: who, where, when, how; a button each."""
    lines = [look.words(language, "care-title", count=page.count)]
    lines += [look.words(language, "care-line", **told(look, language, one)) for one in page.cares]
    if not page.cares:
        lines.append(look.words(language, "care-nobody"))
    buttons = [Button(clip(one.name, _LABEL), f"care:who:{one.person.id}") for one in page.cares]
    last = [Button(look.label(language, f"button-care-{verb}"), f"care:{verb}") for verb in ("add", "find")]
    if page.holed:
        last.append(Button(look.label(language, "button-care-holes", count=page.holed), "care:holes:0"))
    if page.cares:
        last.append(Button(look.label(language, "button-care-drills"), "care:drills:0"))
    if page.pages > 1:
        last.append(Button(look.label(language, "button-more"), f"care:page:{(page.page + 1) % page.pages}"))
    return Card("\n".join(lines), (*pairs(buttons), *pairs(last)))


def found_card(look: Look, language: str, cares: Sequence[Care]) -> Card:
    """Return those found on the list."""
    rows = tuple(
        (Button(clip(_named(look, language, one.person), _LABEL), f"care:who:{one.person.id}"),) for one in cares
    )
    return Card(look.words(language, "care-found" if cares else "care-not-found"), (*rows, _list_row(look, language)))


def choose_card(look: Look, language: str, people: Sequence[Person]) -> Card:
    """Return the question who of those found shall be put on the list."""
    rows = tuple((Button(clip(_named(look, language, one), _LABEL), f"care:new:{one.id}"),) for one in people)
    return Card(look.words(language, "care-choose"), rows)


def consent_card(look: Look, language: str, person: Person) -> Card:
    """Return what she is asked at the visit, word for word."""
    buttons = (
        Button(look.label(language, "button-care-yes"), f"care:yes:{person.id}"),
        Button(look.label(language, "button-care-no"), f"care:no:{person.id}"),
    )
    return Card(look.words(language, "care-ask-consent", who=_named(look, language, person)), (buttons,))


def times_card(look: Look, language: str, person: Person, verb: str) -> Card:
    """Return the question when. `verb`: `at` for somebody new, `time` for a change."""
    buttons = [Button(clock(minute), f"care:{verb}:{person.id}:{minute}") for minute in TIMES]
    rows = pairs(buttons, 3)
    if verb == "at":
        sos = Button(look.label(language, "button-care-sos"), f"care:way:{person.id}:{TIMES[0]}:sos")
        return Card(look.words(language, "care-ask-time", name=person.name), (*rows, (sos,)))
    return _question(look, language, "care-ask-time", rows, person.id, name=person.name)


def ways_card(look: Look, language: str, person: Person, minute: int) -> Card:
    """Return the question how she is asked; without a chat she can only be rung."""
    ways = (Way.CHAT, Way.CALL) if person.telegram_id is not None else (Way.CALL,)
    rows = tuple(
        (Button(look.label(language, f"button-care-way-{way.value}"), f"care:way:{person.id}:{minute}:{way.value}"),)
        for way in ways
    )
    key = "care-ask-way" if len(ways) > 1 else "care-ask-way-no-chat"
    return Card(look.words(language, key, name=person.name), rows)


def whole_card(look: Look, language: str, whole: Whole) -> Card:
    """Return somebody on the list, without how the door is opened."""
    care, person = whole.care, whole.care.person
    lines = [look.words(language, "care-who", name=care.name, door=door_of(look, language, person))]
    lines.append(look.words(language, "care-when", **told(look, language, care)))
    if care.called_as and care.called_as != person.name:
        lines.append(look.words(language, "care-full-name", name=person.name))
    lines += [
        look.words(language, key)
        for key, holds in (("care-high-risk", care.is_high_risk), ("care-drill", care.is_drill))
        if holds
    ]
    if whole.pause is not None:
        lines.append(look.words(language, "care-away", until=look.day(language, whole.pause.until_day)))
    lines.append(consent_line(look, language, whole.consent))
    if whole.volunteer:
        lines.append(look.words(language, "care-volunteer", name=whole.volunteer))
    if whole.contacts:
        names = look.label(language, "list-comma").join(one.name for one in whole.contacts)
        lines.append(look.words(language, "care-contacts", names=names))
    lines += [look.words(language, f"hole-{hole.value}") for hole in whole.holes]
    return Card("\n".join(lines), _whole_buttons(look, language, whole))


def _whole_buttons(look: Look, language: str, whole: Whole) -> Rows:
    verbs = ["back" if whole.pause is not None else "pause", "kin", "note", "edit"]
    if Hole.CONSENT_OVER in whole.holes:
        verbs.insert(0, "renew")
    if Hole.UNCHECKED in whole.holes:
        verbs.remove("kin")
        verbs.insert(0, "kin")
    buttons = [_button(look, language, verb, whole.care.person.id) for verb in verbs]
    return (*pairs(buttons), _list_row(look, language))


def edit_card(look: Look, language: str, care: Care) -> Card:
    """Return what can be changed of somebody on the list."""
    risk = "risk-off" if care.is_high_risk else "risk"
    verbs = ["when", "days", "how", "called", risk, "renew", "drill-off" if care.is_drill else "drill"]
    if care.way is Way.CHAT:  # who is rung hears whoever rings
        verbs.append("voice-off" if care.voice_file_id else "voice")
    verbs.append("stop")
    buttons = [_button(look, language, verb, care.person.id) for verb in verbs]
    return _question(look, language, "care-edit", pairs(buttons), care.person.id, name=care.name)


def days_card(look: Look, language: str, care: Care) -> Card:
    """Return the question on which days."""
    rows = tuple((Button(days_of(look, language, days), f"care:on:{care.person.id}:{days}"),) for days in DAYS)
    return _question(look, language, "care-ask-days", rows, care.person.id, name=care.name)


def hows_card(look: Look, language: str, care: Care) -> Card:
    """Return the question how she is looked after."""
    rows = tuple(
        (Button(look.label(language, f"button-care-way-{way.value}"), f"care:by:{care.person.id}:{way.value}"),)
        for way in (Way.CHAT, Way.CALL, Way.SOS)
    )
    return _question(look, language, "care-ask-way", rows, care.person.id, name=care.name)


def stop_card(look: Look, language: str, care: Care) -> Card:
    """Return the question whether it really ends."""
    end = Button(look.label(language, "button-care-end"), f"care:end:{care.person.id}")
    return _question(look, language, "care-ask-end", ((end,),), care.person.id, name=care.name)


def note_card(look: Look, language: str, care: Care) -> Card:
    """Return how the door is opened, for whoever keeps the list; the look has been written down."""
    button = _button(look, language, "write", care.person.id)
    key = "care-note" if care.access_note else "care-note-none"
    return Card(look.words(language, key, name=care.name, note=care.access_note), ((button,),))


def pause_card(look: Look, language: str, care: Care, pause: Pause | None, today: date) -> Card:
    """Return the question until when she is away; each button names the last day."""
    elder_id = care.person.id
    days = [today + timedelta(days=span) for span in SPANS]
    buttons = [Button(look.day(language, day), f"care:rest:{elder_id}:{day:%Y%m%d}") for day in days]
    buttons.append(Button(look.label(language, "button-care-date"), f"care:date:{elder_id}"))
    rows = pairs(buttons)
    if pause is not None:
        rows = (*rows, (_button(look, language, "back", elder_id),))
    return Card(look.words(language, "care-ask-until", name=care.name), rows)


def holes_card(
    look: Look, language: str, found: Sequence[tuple[Care, tuple[Hole, ...]]], page: int, pages: int
) -> Card:
    """Return a page of those whose ladder has holes, and which."""
    lines = [look.words(language, "care-holes-title")]
    for care, holes in found:
        named = look.label(language, "list-comma").join(look.label(language, f"hole-{hole.value}") for hole in holes)
        lines.append(look.words(language, "care-holes-line", name=_named(look, language, care.person), holes=named))
    buttons = [Button(clip(care.name, _LABEL), f"care:who:{care.person.id}") for care, _ in found]
    more = (Button(look.label(language, "button-more"), f"care:holes:{(page + 1) % pages}"),) if pages > 1 else ()
    return Card("\n".join(lines), (*pairs(buttons), (*more, *_list_row(look, language))))


def holes_told_card(look: Look, notice: HolesTold) -> Card:
    """Return the weekly message: how many, and which holes how often, grid by grid. Nobody is named."""
    language, comma = notice.to.language, look.label(notice.to.language, "list-comma")
    lines = [look.words(language, "care-holes-weekly", count=notice.count)]
    for grid, counts in notice.grids:
        holes = comma.join(f"{look.label(language, f'hole-{hole.value}')} {count}" for hole, count in counts)
        lines.append(look.words(language, "care-holes-line", name=grid or "—", holes=holes))
    return Card("\n".join(lines), ((Button(look.label(language, "button-care-who-holes"), "care:holes:0"),),))


def days_of(look: Look, language: str, days: str) -> str:
    """Return days of the week in words."""
    if days == EVERY_DAY:
        return look.label(language, "care-every-day")
    return look.label(language, "list-comma").join(look.label(language, f"weekday-{day}") for day in days)


def consent_line(look: Look, language: str, consent: Consent) -> str:
    """Return when and how somebody agreed, and until when that counts."""
    if consent.at is None:
        return look.words(language, "care-no-consent")
    values: dict[str, Value] = {
        "day": _dated(look, language, consent.at),
        "how": look.label(language, f"care-how-{consent.how}") if consent.how else "",
        "by": consent.by,
        "until": _dated(look, language, consent.at + CONSENT_LASTS),
    }
    return look.words(language, "care-consent" if consent.by else "care-consent-listed", **values)


def _dated(look: Look, language: str, at: datetime) -> str:
    """Return a date with its year: a consent lasts longer than the names of days."""
    day = at.astimezone(look.zone).date()
    return look.label(language, "care-date", year=str(day.year), month=day.month, day=day.day)


def told(look: Look, language: str, care: Care) -> dict[str, Value]:
    """Return what is said of somebody on the list in one line."""
    return {
        "name": care.name,
        "door": door_of(look, language, care.person),
        "time": clock(care.at_minute),
        "days": days_of(look, language, care.days),
        "way": look.label(language, f"care-way-{care.way.value}"),
    }


def _named(look: Look, language: str, person: Person) -> str:
    return " ".join(part for part in (person.name, door_of(look, language, person)) if part)


def _button(look: Look, language: str, verb: str, elder_id: int) -> Button:
    return Button(look.label(language, f"button-care-{verb}"), f"care:{verb}:{elder_id}")


def _list_row(look: Look, language: str) -> tuple[Button, ...]:
    return (Button(look.label(language, "button-care-list"), "care:page:0"),)


def _question(look: Look, language: str, key: str, rows: Rows, elder_id: int, **values: Value) -> Card:
    back = Button(look.label(language, "button-back"), f"care:who:{elder_id}")
    return Card(look.words(language, key, **values), (*rows, (back,)))
