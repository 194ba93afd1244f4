"""The command menu, for each role its own."""

from __future__ import annotations

from domain.people import Partner, Person, Role
from domain.permissions import HOLDERS, Permission
from domain.report_leads import led_places
from domain.representing import may_represent_anybody
from words.texts import Texts

_EVERYBODY = ("mine", "me", "help", "cancel", "language")
_BY_PERMISSION = (
    (Permission.CARE, "care"),
    (Permission.SEE_STAFF, "staff"),
    (Permission.SEE_DUTY, "duty"),
    (Permission.TAKE_LEAVE, "leave"),
    (Permission.INVITE_FAMILY, "family"),
    (Permission.PAIR, "visits"),
    (Permission.PAIR, "pairs"),
    (Permission.KEEP_PHRASES, "answers"),
)

_LISTED = frozenset({Role.WORKER, Role.DESK, Role.SECRETARY})
"""Who can have the list of a day."""


def names_for(person: Person | None) -> tuple[str, ...]:
    """Return the commands of a person; None is anybody."""
    if person is None:
        return _EVERYBODY
    held = {grant.role for grant in person.held}
    mine = ("building", *_EVERYBODY) if led_places(person) else _EVERYBODY
    mine = ("elders", "visits", *mine) if Role.VOLUNTEER in held else mine
    if not person.is_staff:
        mine = ("for", *mine) if may_represent_anybody(person) else mine
        mine = ("visits", *mine) if person.looks_after(Partner.HOSPITAL, None) else mine
        return tuple(dict.fromkeys(("queue", *mine))) if person.is_partner else mine
    of_staff = (name for permission, name in _BY_PERMISSION if HOLDERS[permission] & held)
    listed = ("list",) if held & _LISTED else ()
    return tuple(dict.fromkeys(("queue", "today", *listed, "find", *of_staff, *mine)))


def menu(texts: Texts, language: str, person: Person | None = None) -> list[dict[str, str]]:
    """Return the command menu of a person (None: of everybody), as setMyCommands wants it."""
    return [{"command": name, "description": texts.plain(language, f"command-{name}")} for name in names_for(person)]
