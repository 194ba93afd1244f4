"""What those see who were called: the first line decides; telephone and door only for those who may see them."""

from __future__ import annotations

from cards.card import Button, Card, Rows, pairs
from cards.look import Look
from cards.places import door_of
from domain.alarms import Deed
from domain.check_in_notices import AlarmCard, AlarmKey, AlarmSaid, keys_of
from domain.check_ins import NAMED, CheckIn, Delivery, Event, Standing
from domain.ladder import Ladder
from domain.people import Person, Role
from words.texts import Value

_HEADS = {3: "alarm-phone", 4: "alarm-door", 5: "alarm-desk", 6: "alarm-secretary"}
_TEXT = 200
_CONTACTS = 8
"""The first to call; all of them stand on her own card of the list."""
_KEYS = 4
"""More keys than these fill a telephone."""
PAUSES = (("away", 1), ("away", 3), ("away", 7), ("ward", 7), ("ward", 14), ("ward", 30))
"""How long somebody is away or in hospital, as buttons: kind and days."""


def alarm_card(look: Look, notice: AlarmCard) -> Card:
    """Return the card of a check-in as one of those who were called sees it."""
    language = notice.to.language
    if notice.has_left:
        return Card(look.words(language, "alarm-left"))
    if not notice.check_in.is_open:
        return Card(_drilled(look, language, notice.check_in, _ended(look, notice)))
    lines = [
        _drilled(look, language, notice.check_in, _head(look, notice)),
        _why(look, notice),
        *(_event(look, language, one) for one in notice.past),
    ]
    if notice.going:
        lines.append(look.words(language, "alarm-going", names=look.label(language, "list-comma").join(notice.going)))
    if notice.may_see:
        lines += _details(look, notice)
    if notice.may_see and notice.check_in.level == 6 and not notice.check_in.is_calm and _is_last(notice):
        key = "alarm-script-help" if notice.check_in.is_help else "alarm-script"
        lines.append(look.words(language, key, name=notice.care.name, door=_door(look, notice)))
    return Card("\n".join(line for line in lines if line), _buttons(look, notice))


def _is_last(notice: AlarmCard) -> bool:
    """Whether nobody comes after this person, who has to decide about 120 and 110."""
    return notice.to.has_role(Role.SECRETARY) or notice.to.has_role(Role.SUBDISTRICT)


def key_card(look: Look, notice: AlarmKey) -> Card:
    """Return the keys below the chat; without a sound, the card above has rung."""
    keys = _keys(look, notice.to, notice)
    return Card(look.words(notice.to.language, notice.key), keyboard=keys, is_silent=True)


def said_card(look: Look, notice: AlarmSaid) -> Card:
    """Return words to somebody who was called. When it is over its key goes; those of others, and one's own, stay."""
    language = notice.to.language
    values: dict[str, Value] = {
        name: value if isinstance(value, str | int) else look.time(language, value)
        for name, value in notice.values.items()
    }
    text = _drilled(look, language, notice.check_in, look.words(language, notice.key, **values))
    return Card(text, keyboard=_keys(look, notice.to, notice) if notice.is_over else None)


def _keys(look: Look, person: Person, notice: AlarmKey | AlarmSaid) -> tuple[tuple[str, ...], ...]:
    """Return a key for each call that is open, the newest first, that of a list, and what stays for an elder."""
    calls = [look.label(person.language, "key-go", number=str(number)) for number in notice.numbers[::-1][:_KEYS]]
    calls += [look.label(person.language, "key-calls")] if notice.has_calls else []
    own = [look.label(person.language, f"button-{key}") for key in keys_of(person)]
    return tuple((label,) for label in (*calls, *own))


def pause_card(look: Look, language: str, check_in_id: int, name: str) -> Card:
    """Return the question until when she is away or in hospital."""
    buttons = [
        Button(look.label(language, f"pause-{kind}", n=days), f"alarm:{check_in_id}:{kind}:{days}")
        for kind, days in PAUSES
    ]
    return Card(look.words(language, "alarm-until", name=name), pairs(buttons))


def note_text(look: Look, language: str, name: str, note: str) -> str:
    """Return how her door is opened."""
    return look.words(language, "alarm-note", name=name, note=note or look.label(language, "alarm-note-none"))


def _drilled(look: Look, language: str, check_in: CheckIn, text: str) -> str:
    return f"{look.words(language, 'alarm-drill')}{text}" if check_in.is_drill else text


def _head(look: Look, notice: AlarmCard) -> str:
    check_in, language = notice.check_in, notice.to.language
    if notice.responder.standing is Standing.TOLD:
        key = "alarm-told-help" if check_in.is_help else "alarm-told"
    elif check_in.is_help:
        key = "alarm-help"
    elif check_in.is_calm:
        key = "alarm-calm"
    elif check_in.level < NAMED:
        key = "alarm-call" if check_in.ladder is Ladder.CALL else "alarm-listen"
    else:
        key = _HEADS[check_in.level]
    return look.words(language, key, name=notice.care.name, building=notice.care.person.building)


def _why(look: Look, notice: AlarmCard) -> str:
    check_in, language = notice.check_in, notice.to.language
    if check_in.is_help or check_in.is_calm or check_in.ladder is Ladder.CALL:
        key = ""
    elif check_in.delivery is not Delivery.SENT:
        key = "alarm-why-lost"
    else:
        key = "alarm-why-alive" if check_in.answered_at is not None else "alarm-why-silent"
    asked = {"at": look.time(language, check_in.asked_at)}
    lines = [look.words(language, key, **asked)] if key else []
    if check_in.outage is not None:
        down = {"from": look.time(language, check_in.outage[0]), "until": look.time(language, check_in.outage[1])}
        lines.append(look.words(language, "alarm-why-down", **down))
    return "\n".join(lines)


def _event(look: Look, language: str, event: Event) -> str:
    text = event.text if len(event.text) <= _TEXT else event.text[:_TEXT] + "…"
    key = f"alarm-past-{event.what.replace('_', '-')}"
    line = look.words(language, key, at=look.time(language, event.at), name=event.name)
    return f"{line} {look.words(language, 'alarm-quote', text=text)}" if text else line


def _details(look: Look, notice: AlarmCard) -> list[str]:
    language, person = notice.to.language, notice.care.person
    phone = person.phone or look.label(language, "me-nothing")
    lines = [look.words(language, "alarm-details", door=_door(look, notice), phone=phone)]
    for one in notice.contacts[:_CONTACTS]:
        key = "alarm-contact-key" if one.has_key else "alarm-contact"
        lines.append(look.words(language, key, name=one.name, relation=one.relation, phone=one.phone))
    return lines


def _door(look: Look, notice: AlarmCard) -> str:
    return door_of(look, notice.to.language, notice.care.person) or look.label(notice.to.language, "place-unknown")


def _buttons(look: Look, notice: AlarmCard) -> Rows:
    check_in, language = notice.check_in, notice.to.language
    buttons = [
        Button(look.label(language, _label(notice, deed)), f"alarm:{check_in.id}:{deed.value}") for deed in notice.deeds
    ]
    if notice.may_see and notice.has_note:
        buttons.append(Button(look.label(language, "deed-note"), f"alarm:{check_in.id}:note"))
    return pairs(buttons)


def _label(notice: AlarmCard, deed: Deed) -> str:
    if deed is Deed.GO and not notice.check_in.is_help:
        if notice.check_in.level <= NAMED:
            return "deed-go-phone"
        is_office = notice.to.has_role(Role.DESK) or notice.to.has_role(Role.SECRETARY)
        return "deed-go-desk" if is_office else "deed-go"
    return f"deed-{deed.value.replace('_', '-')}"


def _ended(look: Look, notice: AlarmCard) -> str:
    check_in, language = notice.check_in, notice.to.language
    outcome = check_in.outcome.value if check_in.outcome is not None else "phone"
    at = look.time(language, check_in.closed_at)
    return look.words(language, f"alarm-over-{outcome}", name=notice.care.name, by=notice.by, at=at)
