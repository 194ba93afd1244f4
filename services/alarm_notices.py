"""The cards of everybody who was called: drawn anew after each change; whom it rings for is said apart."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from domain.alarm_rights import GONE, may_see, serves
from domain.alarms import deeds_for
from domain.call_lists import is_listed
from domain.care import Care, Way
from domain.check_in_notices import AlarmCard, AlarmKey, AlarmSaid, ElderTold, keys_of
from domain.check_ins import DOOR, CheckIn, Kind, Outcome
from domain.people import spoken_to
from services.alarm_standing import trusts
from services.call_list_rows import keys_below, show_lists
from services.work import Work
from storage import care as cared
from storage import check_ins, people

_TOLD_OF = frozenset({"go", "cannot", "no_reply", "no_door", "not_found", "heard", "help", "alive", "mistake", "fine"})
_PAST = 4
_AWAY = frozenset({Outcome.AWAY, Outcome.WARD, Outcome.HOSPITAL})
Values = Mapping[str, str | int | datetime]


async def show(
    work: Work, care: Care, check_in: CheckIn, fresh: Collection[int] = (), keyed: Collection[int] | None = None
) -> None:
    """Owe each who was called the card as it stands now; those in `fresh` as a new message, so that the phone rings.

    `keyed`: of these, who gets the key below the chat (None: all); who has it need not be told of it again.
    """
    if care.way is Way.CALL and check_in.kind is Kind.MORNING:
        show_lists(work, check_in, fresh)
    if is_listed(check_in):
        return
    history = await check_ins.list_history(work.tx, check_in.id)
    past = [one for one in history if one.what in _TOLD_OF and one.actor_id is not None][-_PAST:]
    contacts = tuple(await cared.list_contacts(work.tx, care.person.id)) if check_in.level >= DOOR else ()
    called = [(one, await people.get(work.tx, one.person_id)) for one in check_in.responders]
    names = {person.id: person.name for _, person in called if person is not None}
    ender = await people.get(work.tx, check_in.outcome_by or 0)
    for one, person in called:
        for to in spoken_to([person] if person is not None else []):
            is_here = serves(check_in, to, care.person)
            card = AlarmCard(
                to,
                care,
                check_in,
                one,
                deeds_for(check_in, one, is_staff=to.is_staff),
                may_see=may_see(check_in, one, is_here=is_here),
                is_fresh=to.id in fresh,
                has_note=bool(care.access_note),
                going=tuple(names[who] for who in check_in.going if who in names),
                past=() if one.standing in GONE else tuple(past),
                contacts=contacts if is_here else (),
                by="" if ender is None else ender.name,
                has_left=not await trusts(work, care, to),
            )
            work.owe(card)
            if (keyed is None or to.id in keyed) and to.id in fresh and check_in.is_open:
                work.owe(AlarmKey(to, *await keys_below(work, to.id)))


async def stand_down(work: Work, care: Care, check_in: CheckIn) -> None:
    """Tell everybody who was called how it ended, and her that it is over; the keys that were for it go.

    Who is not trusted with it any more hears nothing more of it.
    """
    ender = await people.get(work.tx, check_in.outcome_by or 0)
    outcome = check_in.outcome.value if check_in.outcome is not None else "phone"
    # Of a list its card says it.
    for one in () if is_listed(check_in) else check_in.responders:
        person = await people.get(work.tx, one.person_id)
        is_trusted = person is not None and await trusts(work, care, person)
        for to in spoken_to([person] if person is not None and is_trusted else []):
            values: Values = {"name": care.name, "by": "" if ender is None else ender.name, "at": work.now}
            left = await keys_below(work, to.id)
            work.owe(AlarmSaid(to, check_in, f"alarm-over-{outcome}", values, True, *left))
    if ender is not None:
        said = "check-in-over-away" if check_in.outcome in _AWAY else "check-in-over"
        for to in spoken_to([care.person]):
            work.owe(ElderTold(to, said, {"by": ender.name}, keys=keys_of(to), is_help=True))
