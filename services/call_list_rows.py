"""A caller's list read, drawn, held and moved as a whole; each of its check-ins is a row of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime

from domain.call_lists import CallList, Line, Place, follows, held
from domain.check_in_notices import AlarmKey, CallListCard
from domain.check_ins import CheckIn, Standing
from domain.people import Person, spoken_to
from services.alarm_standing import trusts
from services.check_in_rows import the_care, the_check_in, write_down
from services.work import Work
from storage import check_ins, people

_BEFORE = (Standing.TOLD, Standing.LOST, Standing.DECLINED)


async def list_of(work: Work, person_id: int, day: date) -> CallList:
    """Return somebody's list of a morning; it may be empty."""
    lines = []
    person = await people.get(work.tx, person_id)
    for check_in_id in await check_ins.list_call_list(work.tx, person_id, day):
        check_in = await the_check_in(work, check_in_id)
        care, mine = await the_care(work, check_in.elder_id), check_in.responder(person_id)
        if mine is not None and person is not None and await trusts(work, care, person):
            lines.append(Line(care, check_in, mine))
    return CallList.of(lines)


def show_lists(work: Work, check_in: CheckIn, fresh: Collection[int] = ()) -> None:
    """Owe each on whose list it stands, or stood, the list as it is now; those in `fresh` as a new message."""
    for one in check_in.responders:
        work.owe_list(one.person_id, check_in.day, is_fresh=one.person_id in fresh)


async def draw_lists(work: Work) -> None:
    """Make the notices of the lists that are owed: once each, however many of its mornings have changed."""
    for (person_id, day), is_fresh in work.lists.items():
        calls = await list_of(work, person_id, day)
        person = await people.get(work.tx, person_id)
        # An empty one says that others ring: it was theirs, and they are not trusted with it any more.
        was_theirs = calls.lines or await check_ins.list_call_list(work.tx, person_id, day)
        if person is None or not was_theirs:
            continue
        passed, instead = await _others(work, person_id, calls)
        work.owe(*(CallListCard(to, day, calls, is_fresh, passed, instead) for to in spoken_to([person])))
    work.lists.clear()


async def show_key(work: Work, to: Person, *, is_over: bool) -> None:
    """Owe a caller the key by which somebody on the list gets help also when a tap is lost; or take it away again."""
    numbers, _ = await keys_below(work, to.id)
    work.owe(AlarmKey(to, numbers, not is_over, "calls-key-over" if is_over else "calls-key"))


async def keys_below(work: Work, person_id: int) -> tuple[tuple[int, ...], bool]:
    """Return which open calls have a key below somebody's chat, and whether the key of a list stands there."""
    numbers = await check_ins.list_open_of(work.tx, person_id)
    return tuple(numbers), await check_ins.has_calls(work.tx, person_id)


async def who_is_idle(work: Work, callers: Iterable[int]) -> list[int]:
    """Return those for whom a new one on the list is news: who works on it finds her at its end."""
    return [one for one in callers if not await check_ins.has_begun_calls(work.tx, one)]


async def hold_rest(work: Work, person_id: int, day: date) -> None:
    """A tap of the caller's: what else stands on the list waits for her."""
    await _change(work, await list_of(work, person_id, day), lambda one: held(one, person_id, work.now), "begun")


async def move_rest(work: Work, moved: CheckIn) -> None:
    """One of a list has moved to the next person: the whole rest of it moves, unless its caller has begun."""
    for one in moved.responders:
        calls = await list_of(work, one.person_id, moved.day)
        await _change(work, calls, _following(one.person_id, work.now), "moving")


def _following(person_id: int, now: datetime) -> Callable[[CheckIn], CheckIn]:
    return lambda one: follows(one, person_id, now)


async def _change(work: Work, calls: CallList, change: Callable[[CheckIn], CheckIn], what: str) -> None:
    for line in calls.at(Place.OPEN, Place.LATER):
        after = change(line.check_in)
        if after != line.check_in:
            await write_down(work, line.check_in, after, None, what)


async def _others(
    work: Work, person_id: int, calls: CallList
) -> tuple[tuple[tuple[str, Standing], ...], tuple[str, ...]]:
    """Return who had of this list before, and who rings in this caller's place."""
    before = {
        one.person_id: one.standing
        for line in calls.at(Place.OPEN, Place.LATER)
        for one in line.check_in.responders
        if one.standing in _BEFORE
    }
    after = [
        one.person_id
        for line in calls.at(Place.GONE)
        for one in line.check_in.responders
        if one.standing is Standing.CALLED
    ]
    names = await _names(work, {*before, *after} - {person_id})
    passed = tuple((names[one], standing) for one, standing in before.items() if one in names)
    return passed, tuple(names[one] for one in dict.fromkeys(after) if one in names)


async def _names(work: Work, ids: Iterable[int]) -> dict[int, str]:
    found = [await people.get(work.tx, one) for one in ids]
    return {one.id: one.name for one in found if one is not None}
