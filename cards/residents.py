"""Becoming known, as both sides see it: the privacy words, the home that was said, what is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from cards.card import Button, Card, ContactKey, pairs
from cards.check_ins import with_keys
from cards.languages import language_buttons
from cards.look import Look
from cards.places import door, door_of
from domain.languages import Language
from domain.marks import Abuse
from domain.notices import ClaimCard, Said
from domain.people import Kept, Person, Role
from domain.residents import Claim, ClaimState
from words.texts import Value

_UNITS_A_ROW = 4
_UNITS_MOST = 12


def privacy_card(look: Look, language: str, building: str, code_id: int) -> Card:
    """Return the privacy words, at the door of a building, with one question: is that all right?

    Nobody can agree to what they cannot read: the other languages stand below.
    """
    buttons = (
        Button(look.label(language, "button-agree"), f"home:{code_id}:agree"),
        Button(look.label(language, "button-not-now"), f"home:{code_id}:later"),
    )
    others = language_buttons(look.texts, [one for one in Language if one != language], f"home:{code_id}:speak")
    return Card(look.words(language, "privacy", building=building), (buttons, tuple(others)))


def unit_card(look: Look, language: str, building: str, code_id: int, units: int) -> Card:
    """Return the question for the unit, as buttons; the door can be written at once as well."""
    buttons = [
        Button(look.label(language, "button-unit", unit=unit), f"home:{code_id}:unit:{unit}")
        for unit in range(1, min(units, _UNITS_MOST) + 1)
    ]
    return Card(look.words(language, "ask-unit", building=building), pairs(buttons, _UNITS_A_ROW))


def claimed_card(look: Look, language: str, claim: Claim, asked: Sequence[Person]) -> Card:
    """Return what was kept, who will confirm it, and the key that makes it quicker."""
    where = door(look, language, claim.building, claim.home)
    key = "home-claimed" if asked else "home-claimed-nobody"
    name = asked[0].name if asked else ""
    keyboard = ((ContactKey(look.label(language, "button-share-phone")),),)
    return Card(look.words(language, key, door=where, name=name, grid=claim.grid), keyboard=keyboard)


def claim_card(look: Look, notice: ClaimCard) -> Card:
    """Return what a worker is asked: does this person live there?"""
    claim, language = notice.claim, notice.to.language
    values: dict[str, Value] = {
        "name": notice.resident.name,
        "door": door(look, language, claim.building, claim.home),
        "by": notice.by,
    }
    key = f"claim-{claim.state.value}"
    if claim.state is ClaimState.CONFIRMED and not notice.by:
        key = "claim-proven"
    buttons = (
        Button(look.label(language, "button-lives-here"), f"claim:{claim.id}:yes"),
        Button(look.label(language, "button-lives-not"), f"claim:{claim.id}:no"),
    )
    return Card(look.words(language, key, **values), (buttons,) if claim.state is ClaimState.OPEN else ())


def said_card(look: Look, notice: Said) -> Card:
    """Return words that are about no report. A home that is settled needs no key for the telephone any more."""
    language, claim = notice.to.language, notice.claim
    values = {name: _spoken(look, language, value) for name, value in notice.values.items()}
    if claim is None:
        buttons = [Button(look.label(language, label), data) for label, data in notice.choices]
        return Card(look.words(language, notice.key, **values), pairs(buttons))
    values["door"] = door(look, language, claim.building, claim.home)
    return with_keys(look, notice.to, Card(look.words(language, notice.key, **values), keyboard=()))


def _spoken(look: Look, language: str, value: str | int | date) -> Value:
    if isinstance(value, Abuse):
        return look.label(language, f"abuse-{value.value}")
    if isinstance(value, Role):
        return look.label(language, f"role-{value.value}")
    if isinstance(value, datetime):
        return look.time(language, value)
    return look.day(language, value) if isinstance(value, date) else value


def moved_card(look: Look, language: str, building: str, code_id: int) -> Card:
    """Return the question to somebody who lives elsewhere and scans a building's code."""
    buttons = (
        Button(look.label(language, "button-moved-here"), f"home:{code_id}:agree"),
        Button(look.label(language, "button-passing-by"), f"home:{code_id}:later"),
    )
    return Card(look.words(language, "ask-moved", building=building), (buttons,))


def me_card(look: Look, person: Person, kept: Kept, claim: Claim | None, agreed_at: datetime | None) -> Card:
    """Return all that is kept of a person, with what can be put right."""
    language = person.language
    nothing = look.label(language, "me-nothing")
    home = door_of(look, language, person) or nothing
    roles = sorted({grant.role.value for grant in person.grants})
    lines = [
        look.words(language, "me-title", name=person.name),
        look.words(language, "me-phone", phone=person.phone or nothing),
        look.words(language, "me-home", home=home),
    ]
    if claim is not None:
        said = door(look, language, claim.building, claim.home)
        lines.append(look.words(language, "me-claim", home=said))
    lines.append(look.words(language, "me-language", name=look.label(language, f"language-{language}")))
    if kept.birth_year:
        lines.append(look.words(language, "me-birth-year", year=str(kept.birth_year)))
    if kept.tags:
        tags = _list(look, language, [f"tag-{tag.value}" for tag in kept.tags])
        lines.append(look.words(language, "me-tags", tags=tags))
    if roles:
        lines.append(look.words(language, "me-roles", roles=_list(look, language, [f"role-{role}" for role in roles])))
    agreed = {"time": look.time(language, agreed_at)}
    lines.append(look.words(language, "me-agreed" if agreed_at else "me-not-agreed", **agreed))
    if kept.is_listed:
        lines.append(look.words(language, "me-listed"))
    elif person.phone or person.building or claim is not None:
        lines.append(look.words(language, "me-own"))
    choices = ("name", "home", "phone", "withdraw") if agreed_at else ("name", "agree")
    buttons = [Button(look.label(language, f"button-me-{what}"), f"me:{what}") for what in choices]
    if person.building_id is not None and not (person.is_staff or person.has_role(Role.VOLUNTEER)):
        buttons.append(Button(look.label(language, "button-me-volunteer"), "volunteer:offer"))
    return Card("\n".join(lines), pairs(buttons))


def withdraw_card(look: Look, language: str, is_listed: bool) -> Card:
    """Return what taking the consent back does, before it is done."""
    buttons = (
        Button(look.label(language, "button-me-keep"), "me:keep"),
        Button(look.label(language, "button-me-withdraw-now"), "me:withdraw_now"),
    )
    return Card(look.words(language, "me-withdraw-listed" if is_listed else "me-withdraw"), (buttons,))


def phone_card(look: Look, language: str) -> Card:
    """Return the key that hands over one's own number."""
    keyboard = ((ContactKey(look.label(language, "button-share-phone")),),)
    return Card(look.words(language, "ask-phone"), keyboard=keyboard)


def _list(look: Look, language: str, keys: Sequence[str]) -> str:
    return look.label(language, "list-comma").join(look.label(language, key) for key in keys)
