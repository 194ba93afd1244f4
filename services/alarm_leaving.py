"""Who was called is gone: out of reach, or no longer trusted. The next one is called at once, and no card stays."""

from __future__ import annotations

from domain import alarms
from domain.alarm_rights import GONE
from domain.call_lists import is_listed
from services import alarm_notices
from services.alarm_standing import trusts
from services.check_in_rows import the_care, the_check_in, write_down
from services.work import Work
from storage import check_ins, people


async def lost(work: Work, telegram_id: int) -> None:
    """Somebody has blocked the bot, or is gone."""
    person = await people.get_by_telegram(work.tx, telegram_id)
    if person is not None and not person.is_reachable:
        for check_in_id in await check_ins.list_open_of(work.tx, person.id):
            await _drop(work, check_in_id, person.id)


async def let_go(work: Work, person_id: int) -> None:
    """Somebody lost what they were: nothing stays with them of what they are not trusted with any more."""
    person = await people.get(work.tx, person_id)
    for check_in_id in await check_ins.list_open_of(work.tx, person_id):
        check_in = await the_check_in(work, check_in_id)
        if person is not None and not await trusts(work, await the_care(work, check_in.elder_id), person):
            await _drop(work, check_in_id, person_id)
            if is_listed(check_in):
                work.owe_list(person_id, check_in.day)


async def _drop(work: Work, check_in_id: int, person_id: int) -> None:
    before = await the_check_in(work, check_in_id)
    mine = before.responder(person_id)
    if mine is None:
        return
    if mine.standing not in GONE:
        after = alarms.unreached(before, person_id, work.now)
        before = await write_down(work, before, after, person_id, "lost")
    await alarm_notices.show(work, await the_care(work, before.elder_id), before)
