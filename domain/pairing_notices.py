"""What is owed to those who are paired or to be paired, to whoever proposes, and to whoever visits."""

from __future__ import annotations

from dataclasses import dataclass

from domain.pairings import Candidate, Pairing, Stage
from domain.people import Person
from domain.visits import CareDuty


@dataclass(frozen=True)
class PairingAsked:
    """The question to the volunteer, and then to the elder; the card lives. `about`: whom it names, as `named`."""

    to: Person
    pairing: Pairing
    stage: Stage
    about: Person
    named: str
    is_fresh: bool = True


@dataclass(frozen=True)
class PairingProposed:
    """To whoever proposes: an elder needs somebody. `why` is the end of the one before, or `wishes_out`."""

    to: Person
    elder_id: int
    elder: str
    why: str
    volunteer: str
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True)
class VisitsTold:
    """What somebody has to do: the list of a `week`, what is `late`, or what the `desk` has to know."""

    to: Person
    why: str
    duties: tuple[CareDuty, ...]


PairingNotice = PairingAsked | PairingProposed | VisitsTold
