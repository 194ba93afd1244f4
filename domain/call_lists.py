"""The morning's list of calls: those without a smartphone, rung one after the other. Values in, values out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.care import Care
from domain.check_in_changes import no_later
from domain.check_ins import LISTENS, NAMED, CheckIn, Responder, Standing
from domain.ladder import Ladder, Step, rung_of

HOLDS = timedelta(minutes=30)
"""So long whoever works on a list keeps the rest of it after each tap."""


class Place(StrEnum):
    """Where somebody stands on a caller's list."""

    OPEN = "open"
    LATER = "later"
    """Did not pick up; is rung once more in a while."""
    DONE = "done"
    CLIMBED = "climbed"
    """Needs help, or did not pick up twice: others are called as well."""
    GONE = "gone"
    """Somebody else rings."""


@dataclass(frozen=True)
class Line:
    """One of a list: her check-in, and the caller's part in it."""

    care: Care
    check_in: CheckIn
    mine: Responder

    @property
    def place(self) -> Place:
        """Where she stands."""
        if not self.check_in.is_open:
            return Place.DONE
        if not is_listed(self.check_in):
            return Place.CLIMBED
        if self.mine.standing is not Standing.CALLED:
            return Place.GONE
        return Place.LATER if self.check_in.next is Step.LIST_AGAIN else Place.OPEN

    @property
    def has_begun(self) -> bool:
        """Whether the caller works on her list since she has stood on it."""
        return self.mine.has_held

    @property
    def since(self) -> datetime:
        """Since when she can be rung. Who comes back, or comes later, stands behind those who wait already."""
        due = self.check_in.due_at if self.check_in.step is Step.LIST_AGAIN else None
        return self.check_in.asked_at if due is None else due - LISTENS * self.check_in.pace


@dataclass(frozen=True)
class CallList:
    """All of a caller's morning, in the order in which they are rung."""

    lines: tuple[Line, ...]

    @classmethod
    def of(cls, lines: Iterable[Line]) -> CallList:
        """Return the list; only a tap of the caller's changes who is the next one."""
        order = sorted(lines, key=lambda one: (one.since, not one.care.is_high_risk, one.check_in.id))
        return cls(tuple(order))

    def at(self, *places: Place) -> tuple[Line, ...]:
        """Return those who stand at one of these places."""
        return tuple(one for one in self.lines if one.place in places)

    @property
    def next(self) -> Line | None:
        """Whom to ring now: of those that the caller works on already, else of those who are new."""
        waiting = self.at(Place.OPEN)
        return next((one for one in waiting if one.has_begun), next(iter(waiting), None))

    @property
    def has_begun(self) -> bool:
        """Whether the caller works on it."""
        return any(one.has_begun for one in self.at(Place.OPEN, Place.LATER))


def is_listed(check_in: CheckIn) -> bool:
    """Whether it stands on a list and no higher."""
    return check_in.ladder is Ladder.CALL and check_in.level < NAMED


def held(check_in: CheckIn, person_id: int, now: datetime) -> CheckIn:
    """Return it after a tap of the caller's on this list: the rest waits for who works on it.

    Not longer than until the minute in which the plan calls the grid worker: nobody waits because a list is long.
    """
    mine = check_in.responder(person_id)
    if not check_in.is_open or not is_listed(check_in) or mine is None or mine.standing is not Standing.CALLED:
        return check_in
    begun = tuple(replace(one, has_held=one.has_held or one is mine) for one in check_in.responders)
    check_in = replace(check_in, responders=begun)
    hold = {Step.LIST_MOVED: HOLDS, Step.WORKER: LISTENS}.get(check_in.next) if check_in.next is not None else None
    if hold is None or check_in.due_at is None:
        return check_in
    latest = check_in.asked_at + timedelta(minutes=rung_of(Ladder.CALL, Step.WORKER).minute) * check_in.pace
    return replace(check_in, due_at=max(check_in.due_at, min(now + hold * check_in.pace, latest)))


def not_reached(check_in: CheckIn, now: datetime) -> CheckIn:
    """Return it after she did not pick up: she is rung once more, and after that it climbs at once."""
    if check_in.next is Step.LIST_AGAIN:
        return check_in
    if check_in.step is Step.LIST_AGAIN:
        return replace(check_in, next=Step.WORKER, due_at=now)
    return replace(check_in, next=Step.LIST_AGAIN, due_at=now + LISTENS * check_in.pace)


def is_abandoned(check_in: CheckIn) -> bool:
    """Whether it stands on a list, and nobody rings."""
    rings = any(one.standing in (Standing.CALLED, Standing.GOING) for one in check_in.responders)
    return check_in.is_open and is_listed(check_in) and not rings


def given_up(check_in: CheckIn, now: datetime) -> CheckIn:
    """Return it where its caller cannot ring, or cannot be reached: the next person does at once, or it climbs."""
    callers = sum(one.level < NAMED for one in check_in.responders)
    return replace(check_in, next=Step.LIST_MOVED if callers < 2 else Step.WORKER, due_at=now)


def passed_on(check_in: CheckIn, to: Iterable[int]) -> CheckIn:
    """Return it on the list of these people: whose list it stood on before needs to ring no more."""
    kept = frozenset(to)
    if not kept:
        return check_in
    rest = tuple(
        replace(one, standing=Standing.TOLD)
        if one.person_id not in kept and one.standing in (Standing.CALLED, Standing.GOING)
        else one
        for one in check_in.responders
    )
    return replace(check_in, responders=rest)


def follows(check_in: CheckIn, person_id: int, now: datetime) -> CheckIn:
    """Return it after another of the same list has moved: it moves as well, unless its caller has begun."""
    mine = check_in.responder(person_id)
    is_waiting = check_in.is_open and is_listed(check_in) and check_in.next is Step.LIST_MOVED
    if not is_waiting or mine is None or mine.has_held:
        return check_in
    return no_later(check_in, now)
