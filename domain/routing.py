"""Who is asked first: the community's own rules, in order; the first that matches says to whom a report goes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum

from domain.categories import Urgency
from domain.people import Partner, Role

NAMED = (Role.WORKER, Role.DESK, Role.SECRETARY, Role.SUBDISTRICT)
"""The roles that a rule may send to by their name."""

TOLD_OUTSIDE: Mapping[str, frozenset[str]] = {Partner.POLICE: frozenset({"fraud", "security"})}
"""The private matters that a partner may have. What is not in this table stays inside the community."""

_TIME = r"([01]?\d|2[0-3]):([0-5]\d)"
_SPAN = re.compile(rf"\s*{_TIME}\s*-\s*{_TIME}\s*")
_NUMBER = re.compile(r"[0-9A-Z-]+")


class Condition(StrEnum):
    """Why a rule did not match: the first of its conditions that did not hold, in the order in which they are tried."""

    CATEGORY = "category"
    URGENCY = "urgency"
    PLACE = "place"
    WORDS = "words"
    HOURS = "hours"
    COMMUNITY = "community"
    PRIVATE = "private"
    """The rule would take a private matter out of the community."""
    DANGER = "danger"
    """The rule would take a danger out of the community, and does not name emergencies."""


@dataclass(frozen=True)
class Target:
    """To whom: a role of the staff, what a partner unit looks after, or a team by its name."""

    role: Role | None
    partner: str = ""
    team: str = ""

    @classmethod
    def parse(cls, text: str) -> Target:
        """Read `worker`, `partner:water` or `team:NAME`.

        Raises:
            ValueError: with what is allowed.
        """
        kind, _, name = text.strip().partition(":")
        name = name.strip()
        if kind == "team" and name:
            return cls(None, team=name)
        if kind == "partner":
            if name not in set(Partner):
                raise ValueError(f"unknown partner {name or '(none)'}; allowed: {', '.join(Partner)}")
            return cls(Role.PARTNER, partner=name)
        if name or kind not in NAMED:
            raise ValueError(f"one of {', '.join(NAMED)}, partner:KIND, team:NAME")
        return cls(Role(kind))

    @property
    def is_outside(self) -> bool:
        """Whether these are people from outside the community."""
        return self.role is Role.PARTNER

    def may_have(self, category: str, *, is_private: bool) -> bool:
        """Whether matters of a category may go there. What is private goes outside only where the table says so."""
        return not (is_private and self.is_outside) or category in TOLD_OUTSIDE.get(self.partner, ())

    def __str__(self) -> str:
        """Return it as it is written in the settings."""
        return f"team:{self.team}" if self.team else f"partner:{self.partner}" if self.partner else str(self.role)


FIRST_ASKED = (Target(Role.WORKER), Target(Role.DESK), Target(Role.SECRETARY))
"""Who is asked where no rule matches, or nobody of a rule's target can be reached (首接负责): in this order."""


@dataclass(frozen=True)
class Hours:
    """When a rule holds: while the office works, while it does not, or between two times of each day.

    `kind` is `working`, `off` or `span`. A span has its first minute and not its last; over midnight it may go.
    """

    kind: str
    since: time = time(0)
    until: time = time(0)

    @classmethod
    def parse(cls, text: str) -> Hours:
        """Read `working`, `off` or a span such as `22:00-06:00`.

        Raises:
            ValueError: with what is allowed.
        """
        if text.strip() in ("working", "off"):
            return cls(text.strip())
        found = _SPAN.fullmatch(text)
        since, until = (
            (time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))) if found else (None, None)
        )
        if since is None or until is None or since == until:
            raise ValueError('working, off, or two different times of day such as "22:00-06:00"')
        return cls("span", since, until)

    def __str__(self) -> str:
        """Return it as it is written in the settings."""
        return f"{self.since:%H:%M}-{self.until:%H:%M}" if self.kind == "span" else self.kind

    def has(self, wall: time, *, is_working: bool) -> bool:
        """Whether it holds at a time of day in the community's zone."""
        if self.kind != "span":
            return is_working is (self.kind == "working")
        if self.since < self.until:
            return self.since <= wall < self.until
        return wall >= self.since or wall < self.until


@dataclass(frozen=True)
class Rule:
    """One line: all its conditions must hold; an empty one always does.

    `places` are buildings by their number ("3", "4-2") or words of a place; `words` stand somewhere in the report, in
    the form of `domain.normal.normalise`.
    """

    to: Target
    name: str = ""
    categories: frozenset[str] = frozenset()
    urgencies: frozenset[Urgency] = frozenset()
    places: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    hours: Hours | None = None
    communities: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Routes:
    """The community's rules in their order, and the telephone numbers of each team, who is asked first at the head."""

    rules: tuple[Rule, ...] = ()
    teams: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def need_community(self, *, calendars_differ: bool) -> bool:
        """Whether any rule asks in which community a report lies, or what hours that community keeps."""
        return any(rule.communities or (calendars_differ and rule.hours is not None) for rule in self.rules)


NO_ROUTES = Routes()


@dataclass(frozen=True)
class Facts:
    """What rules look at. `text` and `place` are in the form of `domain.normal.normalise`; `wall` is a time of day."""

    category: str
    urgency: Urgency
    is_private: bool
    text: str
    place: str
    building: str
    community: str
    wall: time
    is_working: bool


@dataclass(frozen=True)
class Match:
    """The index of the rule that matched, or None; and for each rule before it why it did not."""

    index: int | None
    why: tuple[Condition, ...] = ()


def takes_all(rule: Rule) -> bool:
    """Whether nothing gets past a rule: it has no conditions, and may have whatever comes."""
    return not rule.to.is_outside and rule == Rule(rule.to, rule.name)


def first_match(rules: Sequence[Rule], facts: Facts) -> Match:
    """Return the first rule whose conditions all hold."""
    missed: list[Condition] = []
    for index, rule in enumerate(rules):
        condition = missing(rule, facts)
        if condition is None:
            return Match(index, tuple(missed))
        missed.append(condition)
    return Match(None, tuple(missed))


def missing(rule: Rule, facts: Facts) -> Condition | None:
    """Return the first condition of a rule that does not hold; None: all of them do."""
    return next((condition for condition, holds in _CONDITIONS.items() if not holds(rule, facts)), None)


def ways(rules: Sequence[Rule], match: Match) -> tuple[Target, ...]:
    """Return who is asked, one after the other: whom the rule names, then who is asked first where there is none."""
    if match.index is None:
        return FIRST_ASKED
    to = rules[match.index].to
    return (to, *(one for one in FIRST_ASKED if one != to))


def is_building(place: str) -> bool:
    """Whether a place is the number of a building ("3", "4-2", "A"), and not words."""
    return _NUMBER.fullmatch(place) is not None


def _is_there(places: Collection[str], facts: Facts) -> bool:
    # A number is a building as a whole: 3 is not in "13".
    return any(place == facts.building if is_building(place) else place in facts.place for place in places)


def _is_the_hour(rule: Rule, facts: Facts) -> bool:
    return rule.hours is None or rule.hours.has(facts.wall, is_working=facts.is_working)


def _may_leave(rule: Rule, facts: Facts) -> bool:
    # Who looks after pipes does not stand in the stairwell: a danger leaves the grid only where somebody meant it to.
    return not rule.to.is_outside or facts.urgency is not Urgency.EMERGENCY or facts.urgency in rule.urgencies


_CONDITIONS = {
    Condition.CATEGORY: lambda rule, facts: not rule.categories or facts.category in rule.categories,
    Condition.URGENCY: lambda rule, facts: not rule.urgencies or facts.urgency in rule.urgencies,
    Condition.PLACE: lambda rule, facts: not rule.places or _is_there(rule.places, facts),
    Condition.WORDS: lambda rule, facts: not rule.words or any(word in facts.text for word in rule.words),
    Condition.HOURS: _is_the_hour,
    Condition.COMMUNITY: lambda rule, facts: not rule.communities or facts.community in rule.communities,
    Condition.PRIVATE: lambda rule, facts: rule.to.may_have(facts.category, is_private=facts.is_private),
    Condition.DANGER: _may_leave,
}
