"""Who serves, as an office sees it: a list, a person, and the steps by which a role is given."""

from __future__ import annotations

from collections.abc import Sequence

from cards.card import Button, Card, Rows, clip, pairs
from cards.look import Look
from domain.people import Partner, Person, Role
from domain.staff import REACHES, Member, Place, Reach, Scope, Service
from words.texts import Value

_NAME_UNITS = 30
_PLACES_MOST = 90
"""Telegram takes a hundred buttons under one message."""


def roles_of(look: Look, language: str, person: Person) -> str:
    """Return the roles of a person in one line."""
    roles = [role for role in Role if any(grant.role is role for grant in person.grants)]
    return look.label(language, "staff-and").join(look.label(language, f"role-{role.value}") for role in roles)


def staff_page(look: Look, language: str, people: Sequence[Person], page: int, pages: int, count: int) -> Card:
    """Return a page of those who serve, a line and a button each."""
    lines = [look.words(language, "staff-title", count=count)]
    for person in people:
        key = "staff-line" if person.telegram_id is not None else "staff-line-out"
        lines.append(look.words(language, key, name=person.name, roles=roles_of(look, language, person)))
    buttons = [Button(clip(person.name, _NAME_UNITS), f"staff:who:{person.id}") for person in people]
    last = [Button(look.label(language, "button-staff-add"), "staff:add")]
    if pages > 1:
        last.append(Button(look.label(language, "button-more"), f"staff:page:{(page + 1) % pages}"))
    return Card("\n".join(lines), (*pairs(buttons), tuple(last)))


def member_card(look: Look, language: str, member: Member, *, names_community: bool) -> Card:
    """Return somebody who serves, and what can be done."""
    person = member.person
    lines = [
        look.words(language, "staff-member", name=person.name, phone=person.phone or "—"),
        *(
            look.words(language, "staff-service", **_told(look, language, one, names_community))
            for one in member.services
        ),
    ]
    if not member.services:
        lines.append(look.words(language, "staff-no-service"))
    if person.telegram_id is None:
        lines.append(look.words(language, "staff-not-in"))
    elif not person.is_reachable:
        lines.append(look.words(language, "staff-unreachable"))
    if member.is_away:
        lines.append(look.words(language, "staff-away"))
    return Card("\n".join(lines), _member_buttons(look, language, member))


def _member_buttons(look: Look, language: str, member: Member) -> Rows:
    verbs = ["role"]
    if member.services:
        verbs += ["drop"]
        if member.person.telegram_id is None:
            verbs.insert(0, "link")
        if any(one.role in (Role.WORKER, Role.DESK) for one in member.services):
            verbs.append("leave")
        verbs.append("end")
    paths = {"leave": "leave:of"}
    buttons = [
        Button(look.label(language, f"button-staff-{verb}"), f"{paths.get(verb, f'staff:{verb}')}:{member.person.id}")
        for verb in verbs
    ]
    return pairs([*buttons, Button(look.label(language, "button-staff-list"), "staff:page:0")])


def roles_card(look: Look, language: str, person: Person, roles: Sequence[Role]) -> Card:
    """Return the question what somebody shall be."""
    buttons = [
        Button(look.label(language, f"role-{role.value}"), f"staff:for:{person.id}:{role.value}") for role in roles
    ]
    return _question(look, language, "staff-ask-role", pairs(buttons), person.id, name=person.name)


def partners_card(look: Look, language: str, person: Person) -> Card:
    """Return the question what a partner unit looks after."""
    buttons = [
        Button(look.label(language, f"partner-{one.value}"), f"staff:in:{person.id}:partner:{one.value}")
        for one in Partner
    ]
    return _question(look, language, "staff-ask-partner", pairs(buttons), person.id, name=person.name)


def scope_card(look: Look, language: str, person: Person, role: Role, partner: str, places: Sequence[Place]) -> Card:
    """Return the question where: communities first if there are several, then grids, with the whole community."""
    path = f"{person.id}:{role.value}:{partner}"
    first = {place.community: place.id for place in reversed(places)}
    communities = sorted(first, key=lambda name: first[name])
    is_whole = REACHES[role] is Reach.COMMUNITY
    if is_whole or len(communities) > 1:
        verb = "give" if is_whole else "in"
        buttons = [
            Button(clip(name, _NAME_UNITS), f"staff:{verb}:{path}:c{first[name]}")
            for name in communities[:_PLACES_MOST]
        ]
        if REACHES[role] in (Reach.GRID, Reach.COMMUNITY):
            buttons.append(Button(look.label(language, "scope-everywhere"), f"staff:give:{path}:e"))
    else:
        is_final = REACHES[role] is Reach.GRID
        verb = "give" if is_final else "in"
        buttons = [
            Button(clip(place.name, _NAME_UNITS), f"staff:{verb}:{path}:g{place.id}") for place in places[:_PLACES_MOST]
        ]
        if is_final and len(places) > 1:
            buttons.append(Button(look.label(language, "scope-community"), f"staff:give:{path}:c{places[0].id}"))
    return _question(look, language, "staff-ask-scope", pairs(buttons), person.id, role=_role(look, language, role))


def buildings_card(look: Look, language: str, person: Person, role: Role, places: Sequence[Place]) -> Card:
    """Return the question which building."""
    verb = "give" if REACHES[role] is Reach.BUILDING else "in"
    buttons = [
        Button(
            look.label(language, "door-building", building=place.name),
            f"staff:{verb}:{person.id}:{role.value}::b{place.id}",
        )
        for place in places[:_PLACES_MOST]
    ]
    return _question(
        look, language, "staff-ask-building", pairs(buttons, 3), person.id, role=_role(look, language, role)
    )


def units_card(look: Look, language: str, person: Person, role: Role, building: Place) -> Card:
    """Return the question which unit."""
    buttons = [
        Button(
            look.label(language, "door-unit", building=building.name, unit=unit),
            f"staff:give:{person.id}:{role.value}::b{building.id}.{unit}",
        )
        for unit in range(1, min(building.units or 12, _PLACES_MOST) + 1)
    ]
    return _question(look, language, "staff-ask-unit", pairs(buttons), person.id, role=_role(look, language, role))


def drop_card(look: Look, language: str, member: Member, *, names_community: bool) -> Card:
    """Return the question which role ends."""
    buttons = [
        Button(
            clip("{role} · {where}".format(**_told(look, language, one, names_community)), 60),
            f"staff:take:{member.person.id}:{one.key}",
        )
        for one in member.services
    ]
    rows = tuple((button,) for button in buttons)
    return _question(look, language, "staff-ask-drop", rows, member.person.id, name=member.person.name)


def end_card(look: Look, language: str, person: Person, count: int, takers: Sequence[Person]) -> Card:
    """Return the question who takes over from somebody who leaves."""
    buttons = [Button(clip(one.name, _NAME_UNITS), f"staff:bye:{person.id}:{one.id}") for one in takers[:8]]
    buttons.append(Button(look.label(language, "button-staff-nobody"), f"staff:bye:{person.id}:0"))
    return _question(look, language, "staff-ask-taker", pairs(buttons), person.id, name=person.name, count=count)


def invitation(look: Look, language: str, person: Person, url: str) -> Card:
    """Return the message to be passed on: it greets whom it is for."""
    return Card(look.words(language, "staff-invitation", name=person.name, link=url))


def where(look: Look, language: str, service: Service, *, names_community: bool) -> str:
    """Return what a role reaches, in words."""
    scope: Scope = service.scope
    if scope.kind == "e":
        return look.label(language, "scope-everywhere")
    if scope.kind == "c":
        return service.community
    community = f"{service.community} " if names_community else ""
    if scope.kind == "g":
        return f"{community}{service.grid}"
    key = "door-building" if scope.unit is None else "door-unit"
    return community + look.label(language, key, building=service.building, unit=scope.unit or 0)


def _told(look: Look, language: str, service: Service, names_community: bool) -> dict[str, Value]:
    role = _role(look, language, service.role)
    if service.partner:
        role = f"{role}（{look.label(language, f'partner-{service.partner}')}）"
    return {"role": role, "where": where(look, language, service, names_community=names_community)}


def _role(look: Look, language: str, role: Role) -> str:
    return look.label(language, f"role-{role.value}")


def _question(look: Look, language: str, key: str, rows: Rows, person_id: int, **values: Value) -> Card:
    back = Button(look.label(language, "button-back"), f"staff:who:{person_id}")
    return Card(look.words(language, key, **values), (*rows, (back,)))
