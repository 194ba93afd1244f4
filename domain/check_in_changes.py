"""What becomes of a check-in: it begins, its rungs act, she is heard of. Values in, values out.

An open check-in always has exactly one rung that comes next, and when.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from domain.check_ins import LISTENS, NAMED, CheckIn, Delivery, Kind, Outcome, Responder, Sign, Standing
from domain.ladder import LADDERS, REPEATS, Ladder, Rung, Step, first, following, rung_of
from domain.refusals import Refused

LATE_AT_MOST = timedelta(hours=3)
"""Asked later than this, she is not asked but called."""
LATER = timedelta(minutes=60)


def opened(
    elder_id: int, ladder: Ladder, day: date, at: datetime, now: datetime, pace: float, *, is_drill: bool = False
) -> CheckIn:
    """Return a morning that begins now and was due `at`, with its first rung to come at once.

    Asked more than three hours late, she is called up instead, and asked as well.
    """
    late = now - at
    begins = first(ladder).step if late < LATE_AT_MOST else Step.WORKER
    return CheckIn(0, elder_id, Kind.MORNING, ladder, day, now, pace, is_drill, next=begins, due_at=now)


def heard_of(check_in: CheckIn, at: datetime | None, now: datetime) -> CheckIn:
    """Return a morning on which she had been heard of `at`, before she was asked."""
    return closed(replace(check_in, sign=Sign.FINE, answered_at=at), Outcome.SIGN, None, now)


def helped(
    elder_id: int, day: date, now: datetime, *, said_at: datetime | None = None, is_drill: bool = False
) -> CheckIn:
    """Return a call for help, whose first rung is to act now. `said_at`: when she asked for it, if not now."""
    begun = CheckIn(0, elder_id, Kind.HELP, Ladder.HELP, day, now, 1.0, is_drill, next=Step.HELP, due_at=now)
    return replace(begun, delivery=Delivery.SENT, answered_at=said_at or now)


def rung(check_in: CheckIn, now: datetime) -> Rung | None:
    """Return the rung that is due, or None if there is none now.

    A question that never reached her is not asked again: somebody is called. So is one that is hours late.
    """
    if not check_in.is_open or check_in.next is None or check_in.due_at is None or check_in.due_at > now:
        return None
    due = rung_of(check_in.ladder, check_in.next)
    if check_in.ladder is Ladder.CHAT and due.step is Step.ASK_AGAIN:
        if now - check_in.due_at >= LATE_AT_MOST:
            return rung_of(Ladder.CHAT, Step.WORKER)
        if check_in.delivery is not Delivery.SENT:
            return rung_of(Ladder.CHAT, Step.VOLUNTEER)
    return due


def fired(check_in: CheckIn, due: Rung, now: datetime) -> CheckIn:
    """Return it after a rung has acted: the next one counts from now."""
    then, wait = following(check_in.ladder, due, check_in.pace)
    delivery = check_in.delivery
    if due.step is Step.VOLUNTEER and check_in.next is Step.ASK_AGAIN:
        delivery = Delivery.LOST
    # Who had begun a morning's list has not set out to her door.
    is_climbing = check_in.ladder is Ladder.CALL and check_in.level < NAMED <= due.level
    responders = tuple(replace(one, has_held=False) for one in check_in.responders)
    return replace(
        check_in,
        step=due.step,
        level=max(check_in.level, due.level),
        next=then.step,
        due_at=now + wait,
        delivery=delivery,
        responders=responders if is_climbing else check_in.responders,
    )


def settled(check_in: CheckIn, now: datetime) -> CheckIn:
    """Return it with the next rung at once where nobody is left who was called; the last rung keeps its time."""
    is_left = any(one.standing in (Standing.CALLED, Standing.GOING) for one in check_in.responders)
    if not check_in.is_open or is_left or _is_hers(check_in):
        return check_in
    return hastened(check_in, now)


def hastened(check_in: CheckIn, now: datetime) -> CheckIn:
    """Return it with the next rung at once, or in a quarter of an hour where it is the last one again."""
    is_last = check_in.step is LADDERS[check_in.ladder][-1].step
    return no_later(check_in, now + REPEATS * check_in.pace if is_last else now)


def _is_hers(check_in: CheckIn) -> bool:
    """Whether she is asked, and nobody else: she has her time."""
    return check_in.ladder is Ladder.CHAT and check_in.level < NAMED and check_in.sign is Sign.NONE


def called(check_in: CheckIn, people: tuple[int, ...], *, is_told: bool = False) -> CheckIn:
    """Return it with these people added: nobody who was called before is put in another's place."""
    standing = Standing.TOLD if is_told else Standing.CALLED
    known = {one.person_id: one for one in check_in.responders}
    added = [Responder(one, check_in.level, standing) for one in dict.fromkeys(people) if one not in known]
    kept = [
        replace(one, standing=Standing.CALLED, level=check_in.level)
        if one.person_id in people and not is_told and one.standing not in (Standing.CALLED, Standing.GOING)
        else one
        for one in check_in.responders
    ]
    return replace(check_in, responders=(*kept, *added))


def answered(check_in: CheckIn, now: datetime, *, said_at: datetime | None = None, is_mistake: bool = False) -> CheckIn:
    """Return it after she said that she is well. In time that is all; later on somebody still hears it by telephone.

    `said_at`: when she wrote it, if not now.
    """
    if not check_in.is_open:
        return check_in
    sign = Sign.MISTAKE if is_mistake else Sign.FINE
    said = replace(check_in, sign=sign, answered_at=check_in.answered_at or said_at or now, delivery=Delivery.SENT)
    if check_in.level < NAMED and not (check_in.is_help or check_in.is_calm):
        return closed(said, Outcome.ANSWERED, None, now)
    if check_in.is_calm:
        return said
    return _climbs(replace(said, ladder=Ladder.CALM), first(Ladder.CALM), now)


def alive(check_in: CheckIn, now: datetime) -> CheckIn:
    """Return it after a sign that nobody has understood yet: somebody listens, else it climbs."""
    if not check_in.is_open or check_in.sign is not Sign.NONE or check_in.ladder is not Ladder.CHAT:
        return check_in
    said = replace(check_in, sign=Sign.ALIVE, answered_at=now, delivery=Delivery.SENT)
    if check_in.level >= NAMED:
        return said
    return replace(said, next=Step.VOLUNTEER, due_at=now + LISTENS * check_in.pace)


def postponed(check_in: CheckIn, now: datetime) -> CheckIn:
    """Return it after she asked for later.

    Raises:
        Refused: she did before, somebody has to listen to what she sent, or it is not hers to put off any more.
    """
    if check_in.later or not check_in.is_open or not _is_hers(check_in):
        raise Refused("later-no-more")
    return replace(check_in, later=True, next=Step.ASK_AGAIN, due_at=now + LATER, delivery=Delivery.SENT)


def turned_to_help(check_in: CheckIn, now: datetime, said_at: datetime | None = None) -> CheckIn:
    """Return an open check-in as a call for help: its first rung acts now. One that is a call for help stays it.

    Words of help in a drill are none: nobody can know.

    `said_at`: when she asked for it, if not now. Who could not come to a morning is called to this all the same.
    """
    if check_in.is_help or not check_in.is_open:
        return check_in
    free = tuple(
        replace(one, standing=Standing.TOLD) if one.standing is Standing.DECLINED else one
        for one in check_in.responders
    )
    turned = replace(check_in, ladder=Ladder.HELP, pace=1.0, sign=Sign.ALIVE, responders=free, is_drill=False)
    return replace(turned, answered_at=said_at or now, delivery=Delivery.SENT, next=Step.HELP, due_at=now)


def delivered(check_in: CheckIn) -> CheckIn:
    """Return it after the question has reached her telephone."""
    if check_in.delivery is not Delivery.WAITING:
        return check_in
    return replace(check_in, delivery=Delivery.SENT)


def undelivered(check_in: CheckIn, now: datetime) -> CheckIn:
    """Return it after the question could not be delivered: that is no silence, and somebody is called at once."""
    is_asking = check_in.ladder is Ladder.CHAT and check_in.level < NAMED and check_in.sign is Sign.NONE
    if not check_in.is_open or not is_asking or check_in.delivery is Delivery.LOST:
        return check_in
    return replace(check_in, delivery=Delivery.LOST, next=Step.VOLUNTEER, due_at=now)


def cancelled(check_in: CheckIn, by: int | None, now: datetime) -> CheckIn:
    """Return it closed because she is not to be asked any more. What has climbed is only ended by an outcome.

    Raises:
        Refused: somebody must have heard of her first.
    """
    if check_in.level >= NAMED or check_in.is_help or check_in.is_calm:
        raise Refused("alarm-first")
    return closed(check_in, Outcome.CANCELLED, by, now)


def closed(check_in: CheckIn, outcome: Outcome, by: int | None, now: datetime) -> CheckIn:
    """Return it ended."""
    return replace(check_in, outcome=outcome, outcome_by=by, closed_at=now, next=None, due_at=None)


def set_back(check_in: CheckIn, by: timedelta) -> CheckIn:
    """Return it after the clock was set back: what was to come in some minutes still comes in as many."""
    return check_in if check_in.due_at is None else replace(check_in, due_at=check_in.due_at - by)


def _climbs(check_in: CheckIn, to: Rung, now: datetime) -> CheckIn:
    wait = timedelta(minutes=to.minute) * check_in.pace
    return replace(check_in, next=to.step, due_at=now + wait)


def no_later(check_in: CheckIn, at: datetime) -> CheckIn:
    """Return it with its next rung at a time, if it would not come before."""
    return replace(check_in, due_at=at if check_in.due_at is None else min(check_in.due_at, at))
