"""A rung acts: people are called, the next rung is written in the same transaction, and everybody's card shows it."""

from __future__ import annotations

from domain.call_lists import passed_on
from domain.care import Care
from domain.check_in_changes import called, fired, settled, undelivered
from domain.check_in_notices import KEYS, CheckInAsked
from domain.check_ins import CheckIn, Standing
from domain.ladder import Ladder, Party, Rung, Step
from domain.people import spoken_to
from services.alarm_notices import show
from services.alarm_parties import people_of
from services.call_list_rows import move_rest, who_is_idle
from services.check_in_rows import write_down
from services.work import Work

LISTENER = Party.WORKER
"""Who listens to what she sent and nobody understood."""


async def act(work: Work, care: Care, before: CheckIn, due: Rung) -> CheckIn:
    """Do what a rung of the ladder says, now; return the check-in as it stands after.

    Raises:
        Refused: somebody was faster; all of it is to be undone.
    """
    after, fresh = await _called(work, care, fired(before, due, work.now), due)
    # Whoever set out and has not said how it went is asked again each time the next one is called.
    fresh += [one for one in after.going if one not in fresh]
    is_asked = Party.ELDER in due.calls
    if is_asked and not spoken_to([care.person]):
        after = undelivered(after, work.now)
    after = await write_down(work, before, settled(after, work.now), None, due.step.value, acted=due.step)
    if is_asked:
        ask(work, care, after, "again" if due.step is Step.ASK_AGAIN else "ask")
    else:
        told = {one.person_id for one in before.responders if one.standing is not Standing.TOLD}
        await show(work, care, after, fresh, keyed=[one for one in fresh if one not in told])
    if due.step is Step.LIST_MOVED:
        await move_rest(work, before)
    return after


async def _called(work: Work, care: Care, after: CheckIn, due: Rung) -> tuple[CheckIn, list[int]]:
    """Return it with those whom a rung calls and tells, and for whom the telephone rings."""
    fresh: list[int] = []
    for party in due.calls:
        ids = tuple(one.id for one in await people_of(work, care, party, after))
        after = called(after, ids)
        fresh += ids
    for party in due.tells:
        ids = tuple(one.id for one in await people_of(work, care, party, after))
        fresh += [one for one in ids if after.responder(one) is None]
        after = called(after, ids, is_told=True)
    if due.step is Step.LIST_MOVED:
        passed = passed_on(after, fresh)
        fresh += [old.person_id for old, new in zip(after.responders, passed.responders, strict=True) if old != new]
        after = passed
    if due.step is Step.LIST:
        fresh = await who_is_idle(work, fresh)
    if due.step in (Step.REMIND, Step.LIST_AGAIN):
        fresh += [one.person_id for one in after.responders if one.standing in (Standing.CALLED, Standing.GOING)]
    return after, fresh


def ask(work: Work, care: Care, check_in: CheckIn, key: str) -> None:
    """Owe her the question of the morning, with the keys that stay."""
    keys = KEYS if check_in.later or check_in.ladder is not Ladder.CHAT else (*KEYS, "later")
    for to in spoken_to([care.person]):
        work.owe(CheckInAsked(to, care, check_in, key, keys, check_in.outage))
