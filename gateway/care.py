"""What is owed about those who are looked after, as rows."""

from __future__ import annotations

from cards.look import Look
from domain.check_in_notices import CheckInNotice
from domain.pairing_notices import PairingNotice
from gateway.check_ins import check_in_row
from gateway.pairings import pairing_row
from storage.outbox import Owed

CareNotice = CheckInNotice | PairingNotice


def care_row(look: Look, notice: CareNotice) -> Owed | None:
    """Return the row of a notice, or None where nobody can be written to."""
    return pairing_row(look, notice) if isinstance(notice, PairingNotice) else check_in_row(look, notice)
