"""The ladders: who is called for somebody who lives alone, and in which minute. The tables are the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Ladder(StrEnum):
    """Which plan is followed."""

    CHAT = "chat"
    """An elder who is asked in the chat says nothing."""
    CALL = "call"
    """An elder without a smartphone: somebody's morning list of calls."""
    HELP = "help"
    """Somebody asks for help."""
    CALM = "calm"
    """It seems well after all, and a person still has to hear her say so."""


class Party(StrEnum):
    """Who is meant, whoever that is today."""

    ELDER = "elder"
    CALLER = "caller"
    """Whose morning list she stands on: the paired volunteer, else the grid worker."""
    NEXT_CALLER = "next_caller"
    VOLUNTEER = "volunteer"
    """The paired volunteer; without one, a volunteer of the same stairwell."""
    NEIGHBOURS = "neighbours"
    """The other volunteers of the stairwell, then of the building, one at a time."""
    FAMILY = "family"
    """The first family contact."""
    CONTACTS = "contacts"
    """All family contacts."""
    KEYS = "keys"
    """Who has a key."""
    WORKER = "worker"
    """The grid worker, whoever stands in."""
    WORKERS = "workers"
    """The other workers who can be called, one at a time."""
    DESK = "desk"
    DESKS = "desks"
    """All of the desk, on duty or not."""
    SECRETARY = "secretary"


class Step(StrEnum):
    """A rung's name, as it is kept."""

    ASK = "ask"
    ASK_AGAIN = "ask_again"
    LIST = "list"
    LIST_AGAIN = "list_again"
    """She did not pick up: after a while she is rung once more. Comes only after such a call."""
    LIST_MOVED = "list_moved"
    VOLUNTEER = "volunteer"
    NEIGHBOURS = "neighbours"
    WORKER = "worker"
    WORKERS = "workers"
    DESK = "desk"
    DESKS = "desks"
    SECRETARY = "secretary"
    HELP = "help"
    NEARBY = "nearby"
    REMIND = "remind"
    CONFIRM_WORKER = "confirm_worker"
    CONFIRM_DESK = "confirm_desk"


@dataclass(frozen=True)
class Rung:
    """One step: in which minute after the first, at which level, who is called, and who is told only."""

    step: Step
    level: int
    minute: float
    calls: tuple[Party, ...] = ()
    tells: tuple[Party, ...] = ()
    then: Step | None = None
    """What follows, where it is not the next line of the table."""


LADDERS: Mapping[Ladder, tuple[Rung, ...]] = {
    Ladder.CHAT: (
        Rung(Step.ASK, 1, 0, (Party.ELDER,)),
        Rung(Step.ASK_AGAIN, 2, 30, (Party.ELDER,)),
        Rung(Step.VOLUNTEER, 3, 60, (Party.VOLUNTEER,), (Party.FAMILY,)),
        Rung(Step.NEIGHBOURS, 3, 75, (Party.NEIGHBOURS,)),
        Rung(Step.WORKER, 4, 90, (Party.WORKER,)),
        Rung(Step.WORKERS, 4, 105, (Party.WORKERS,)),
        Rung(Step.DESK, 5, 120, (Party.DESK, Party.CONTACTS, Party.KEYS)),
        Rung(Step.DESKS, 5, 135, (Party.DESKS,)),
        Rung(Step.SECRETARY, 6, 150, (Party.SECRETARY,)),
    ),
    Ladder.CALL: (
        Rung(Step.LIST, 1, 0, (Party.CALLER,)),
        Rung(Step.LIST_MOVED, 1, 30, (Party.NEXT_CALLER,), then=Step.WORKER),
        Rung(Step.LIST_AGAIN, 1, 45),
        Rung(Step.WORKER, 4, 60, (Party.WORKER,), (Party.FAMILY,)),
        Rung(Step.WORKERS, 4, 75, (Party.WORKERS,)),
        Rung(Step.DESK, 5, 90, (Party.DESK, Party.CONTACTS, Party.KEYS)),
        Rung(Step.DESKS, 5, 105, (Party.DESKS,)),
        Rung(Step.SECRETARY, 6, 120, (Party.SECRETARY,)),
    ),
    Ladder.HELP: (
        Rung(Step.HELP, 5, 0, (Party.VOLUNTEER, Party.WORKER, Party.DESK), (Party.CONTACTS,)),
        Rung(Step.NEARBY, 5, 5, (Party.CONTACTS, Party.KEYS, Party.NEIGHBOURS, Party.WORKERS, Party.DESKS)),
        Rung(Step.SECRETARY, 6, 15, (Party.SECRETARY,)),
    ),
    Ladder.CALM: (
        Rung(Step.REMIND, 3, 15),
        Rung(Step.CONFIRM_WORKER, 4, 30, (Party.WORKER,)),
        Rung(Step.CONFIRM_DESK, 5, 45, (Party.DESK,)),
    ),
}
REPEATS = timedelta(minutes=15)
"""The last rung of a ladder comes again and again until a named person has ended it."""


def first(ladder: Ladder) -> Rung:
    """Return the rung a ladder begins with."""
    return LADDERS[ladder][0]


def rung_of(ladder: Ladder, step: Step) -> Rung:
    """Return a rung of a ladder.

    Raises:
        KeyError: the ladder has no such rung.
    """
    for rung in LADDERS[ladder]:
        if rung.step is step:
            return rung
    raise KeyError(step)


def following(ladder: Ladder, rung: Rung, pace: float) -> tuple[Rung, timedelta]:
    """Return the rung after one, and how long after it has acted; `pace` 0.5 is twice as fast (high risk)."""
    rungs = LADDERS[ladder]
    at = rungs.index(rung) + 1
    if at == len(rungs):
        return rung, REPEATS * pace
    then = rungs[at] if rung.then is None else rung_of(ladder, rung.then)
    return then, timedelta(minutes=then.minute - rung.minute) * pace
