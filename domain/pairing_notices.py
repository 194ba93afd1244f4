"""What is owed to those who are paired or to be paired, and to whoever proposes."""

from __future__ import annotations

from dataclasses import dataclass

from domain.pairings import Candidate, Pairing, Stage
from domain.people import Person


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


PairingNotice = PairingAsked | PairingProposed
