"""When somebody's ladder cannot act by itself: all others go on, and a person hears of it at once and rings her."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import structlog

from domain.notices import Lane, Trouble
from domain.people import Role, spoken_to
from domain.refusals import Refused
from services.work import Settle, Work
from storage import people, serving
from storage.database import raise_storage

log = structlog.get_logger()


async def stands_alone(work: Work, settle: Settle, act: Callable[[Work], Awaitable[None]], **about: int) -> bool:
    """Do a part of a batch, and what it owes; False: its rows or its cards are wrong, and all of it is undone.

    `about` says in the log what it was.
    """
    part = Work(work.tx, work.now)
    try:
        async with work.tx.savepoint():
            await act(part)
            await settle(part)
    except Refused:
        return True  # somebody was faster: it is looked at again
    except Exception as error:
        raise_storage(work.tx, error)
        log.exception("ladder.part_failed", **about)
        return False
    return True


async def must_ring(work: Work, elder_id: int) -> None:
    """Owe the desk, or the secretary, that somebody has to be rung by hand."""
    elder = await people.get(work.tx, elder_id)
    grid_id = None if elder is None else elder.grid_id
    for role in (Role.DESK, Role.SECRETARY, Role.SUBDISTRICT):
        if found := spoken_to(await serving.list_called(work.tx, role, grid_id, work.now)):
            values = {"what": str(elder_id) if elder is None else elder.name}
            work.owe(*(Trouble(one, "trouble-ladder", values, Lane.SAFETY, is_fresh=True) for one in found))
            return
