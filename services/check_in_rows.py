"""Check-ins read and written down: the one place where a change gets its line of history."""

from __future__ import annotations

from domain.care import Care
from domain.check_ins import CheckIn
from domain.ladder import Step
from domain.refusals import Refused
from services.work import Work
from storage import care, check_ins


async def the_check_in(work: Work, check_in_id: int) -> CheckIn:
    """Return a check-in, which nobody else changes until the commit.

    Raises:
        Refused: there is none.
    """
    await check_ins.lock(work.tx, check_in_id)
    found = await check_ins.get(work.tx, check_in_id)
    if found is None:
        raise Refused("refused-button")
    return found


async def the_care(work: Work, person_id: int) -> Care:
    """Return how somebody is looked after.

    Raises:
        Refused: nobody is.
    """
    found = await care.get(work.tx, person_id)
    if found is None:
        raise Refused("refused-button")
    return found


async def write_down(
    work: Work,
    before: CheckIn,
    after: CheckIn,
    actor_id: int | None,
    what: str,
    text: str = "",
    acted: Step | None = None,
) -> CheckIn:
    """Save a change with its line of history; return it as it stands now.

    Raises:
        Refused: somebody was faster; all of it is undone.
    """
    if not await check_ins.save(work.tx, before, after, work.now, acted):
        raise Refused("refused-meanwhile")
    await check_ins.add_history(work.tx, after.id, work.now, actor_id, what, text)
    return await the_check_in(work, after.id)
