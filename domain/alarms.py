"""What people do who were called: set out, decline, ring, knock, and say how it ended. One table of what ends it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from domain.call_lists import given_up, is_abandoned, is_listed, not_reached
from domain.check_in_changes import closed, hastened, no_later, settled, turned_to_help
from domain.check_ins import DOOR, LISTENS, NAMED, CheckIn, Kind, Outcome, Responder, Standing
from domain.ladder import Ladder, Step
from domain.refusals import Refused


class Deed(StrEnum):
    """What somebody who was called does."""

    GO = "go"
    CANNOT = "cannot"
    PHONE = "phone"
    SEEN = "seen"
    HEARD = "heard"
    HOSPITAL = "hospital"
    AWAY = "away"
    WARD = "ward"
    NO_REPLY = "no_reply"
    NO_DOOR = "no_door"
    NOT_FOUND = "not_found"
    HELP = "help"


ENDS: Mapping[Deed, Outcome] = {
    Deed.PHONE: Outcome.PHONE,
    Deed.SEEN: Outcome.SEEN,
    Deed.HEARD: Outcome.HEARD,
    Deed.HOSPITAL: Outcome.HOSPITAL,
    Deed.AWAY: Outcome.AWAY,
    Deed.WARD: Outcome.WARD,
}
"""What ends it. Away and in hospital only as she or her family said on the telephone, and always with an end."""
PAUSING = frozenset({Deed.AWAY, Deed.WARD})
HOLDS, HOLDS_HELP = timedelta(minutes=30), timedelta(minutes=10)


def unreached(check_in: CheckIn, person_id: int, now: datetime) -> CheckIn:
    """Return it after a call did not arrive. When nobody else is called or on the way, the next rung acts at once."""
    if not check_in.is_open:
        return check_in
    return _left(check_in, person_id, Standing.LOST, now)


def done(check_in: CheckIn, person_id: int, deed: Deed, now: datetime) -> CheckIn:
    """Return it after somebody's deed.

    Raises:
        Refused: it is over, or this does not end it.
    """
    _must_be_possible(check_in, deed)
    mine = check_in.responder(person_id)
    if mine is None:
        check_in = replace(check_in, responders=(*check_in.responders, Responder(person_id, check_in.level)))
    match deed:
        case Deed.GO:
            return _held(check_in, person_id, now)
        case Deed.CANNOT:
            return _left(check_in, person_id, Standing.DECLINED, now)
        case Deed.NO_REPLY:
            return _not_reached(_stands(check_in, person_id, Standing.CALLED), now)
        case Deed.NO_DOOR | Deed.NOT_FOUND:
            return _to_the_door(_stands(check_in, person_id, Standing.GOING), now)
        case Deed.HELP:
            return turned_to_help(_stands(check_in, person_id, Standing.GOING), now)
        case _:
            return closed(_stands(check_in, person_id, Standing.GOING), ENDS[deed], person_id, now)


def _stands(check_in: CheckIn, person_id: int, standing: Standing) -> CheckIn:
    stand = tuple(replace(one, standing=standing) if one.person_id == person_id else one for one in check_in.responders)
    return replace(check_in, responders=stand)


def _must_be_possible(check_in: CheckIn, deed: Deed) -> None:
    """Nothing is done when it is over; and listening ends nothing once people are called to ring her or to come."""
    if not check_in.is_open:
        raise Refused("alarm-over")
    if deed in PAUSING and check_in.is_help:
        raise Refused("alarm-asks-help")  # she did after the card was drawn: away ends no call for help
    if deed is Deed.HEARD and (check_in.level >= NAMED or check_in.is_help or check_in.is_calm):
        raise Refused("refused-button")  # of a card that was drawn before it climbed


def _left(check_in: CheckIn, person_id: int, standing: Standing, now: datetime) -> CheckIn:
    """Somebody drops out. With the last who was on the way the hold ends too."""
    after = _stands(check_in, person_id, standing)
    if is_abandoned(after):
        return given_up(after, now)
    return hastened(after, now) if check_in.going and not after.going else settled(after, now)


def _held(check_in: CheckIn, person_id: int, now: datetime) -> CheckIn:
    """Somebody is on the way: nobody else is called for a while. Once for each."""
    mine = check_in.responder(person_id)
    going = _stands(check_in, person_id, Standing.GOING)
    if (mine is not None and mine.has_held) or check_in.next is Step.HELP:
        return going  # help is called before anything is held
    held = tuple(replace(one, has_held=one.has_held or one.person_id == person_id) for one in going.responders)
    until = now + (HOLDS_HELP if check_in.is_help else HOLDS)
    return replace(going, responders=held, due_at=max(until, check_in.due_at or until))


def _not_reached(check_in: CheckIn, now: datetime) -> CheckIn:
    """She did not pick up. Of a morning's list she is rung once more before it climbs."""
    if is_listed(check_in):
        return not_reached(check_in, now)
    return no_later(check_in, now + LISTENS * check_in.pace)


def _to_the_door(check_in: CheckIn, now: datetime) -> CheckIn:
    """Nobody opens. That ends nothing: desk, contacts and keys are called at once."""
    if check_in.is_calm:
        ladder = Ladder.HELP if check_in.kind is Kind.HELP else Ladder.CHAT
        step = Step.NEARBY if ladder is Ladder.HELP else Step.DESK
        return replace(check_in, ladder=ladder, next=step, due_at=now)
    if check_in.level >= DOOR or check_in.is_help:
        return hastened(check_in, now)
    return replace(check_in, next=Step.DESK, due_at=now)


def deeds_for(check_in: CheckIn, responder: Responder, *, is_staff: bool) -> tuple[Deed, ...]:
    """Return what somebody who was called can do now, the likeliest first."""
    if not check_in.is_open:
        return ()
    if check_in.is_calm:
        return (Deed.PHONE, Deed.SEEN, Deed.NO_REPLY, Deed.HELP)
    if is_listed(check_in):
        return (Deed.PHONE, Deed.HELP, Deed.NO_REPLY)
    if check_in.level < NAMED:
        return (Deed.HEARD, Deed.PHONE, Deed.HELP)
    if responder.standing is not Standing.GOING:
        return (Deed.GO, Deed.CANNOT)
    if check_in.level <= NAMED and not is_staff:
        return (Deed.PHONE, Deed.HELP, Deed.NO_REPLY)
    more = () if check_in.is_help else (Deed.AWAY,)
    return (Deed.SEEN, Deed.PHONE, Deed.HOSPITAL, Deed.NO_DOOR, *more)
