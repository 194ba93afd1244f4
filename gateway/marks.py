"""What a call's answer leaves behind: the mark on its row, and what it tells about the chat."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import replace

import structlog

from domain.notices import Lane
from gateway import calls, files
from gateway.api import Answer, NotSent, Uncertain
from gateway.calls import Prepared
from gateway.failures import Remedy, Verdict, judge
from gateway.heard import Heard
from gateway.pacer import Pacer
from services.people import People
from services.photos import Photos
from services.work import Work
from storage import outbox
from storage.outbox import Claimed, Owed, Slot

log = structlog.get_logger()

_PARK_AFTER = 5
"""So many attempts that ended in the dark, and a row is put aside: it may be what kills the sender."""

Outcome = Answer | NotSent | Uncertain


UNKNOWN_TOKEN = "Telegram does not know this token (401). Check telegram.token."


class Stopped(Exception):
    """Telegram refuses this token or this poller: trying on is of no use. The text is a sentence for the operator."""


class Marks:
    """Writes down what became of calls. One `mark` is part of one turn of the sender."""

    def __init__(self, pacer: Pacer, people: People, heard: Heard, photos: Photos) -> None:
        self._pacer = pacer
        self._heard = heard
        self._people = people
        self._photos = photos
        self._remedies: dict[Remedy, Callable[[Work, Prepared, Verdict], Awaitable[bool]]] = {
            Remedy.WAIT: self._again,
            Remedy.MIGRATE: self._moved,
            Remedy.CHAT_LOST: self._chat_lost,
            Remedy.AS_PLAIN: self._plain,
            Remedy.GENERAL_TOPIC: self._general,
            Remedy.SEND_ANEW: self._anew,
            Remedy.UNCERTAIN: self._uncertain,
            Remedy.STOP: self._again,
            Remedy.DEAD: self._dead,
        }

    def pace(self, call: Prepared, outcome: Outcome, now: float) -> None:
        """Tell the pacer what the answer says about when to go on; `now` is monotonic seconds. Once per answer."""
        chat_id = call.row.chat_id
        self._pacer.answered(chat_id, now)
        if isinstance(outcome, NotSent):
            self._pacer.stop_all(now + 0.5)
        elif isinstance(outcome, Uncertain) or outcome.code >= 500:
            self._pacer.hold(chat_id, now + min(30.0, 2.0**call.row.uncertain_times))
        elif outcome.code == 429:
            self._pacer.told_to_wait(chat_id, judge(outcome).seconds, now)

    async def mark(self, work: Work, call: Prepared, outcome: Outcome) -> bool:
        """Write an answer down; True when the row waits again."""
        if isinstance(outcome, NotSent):
            return await outbox.save_waiting(work.tx, call.row, str(outcome), work.now, counts=False, uncertain=False)
        verdict = Verdict(Remedy.UNCERTAIN, str(outcome)) if isinstance(outcome, Uncertain) else judge(outcome)
        if verdict.remedy is Remedy.DONE:
            await self.done(work, [(call, outcome.result if isinstance(outcome, Answer) else None)])
            return False
        log.info("send.answered", row=call.row.id, remedy=verdict.remedy.value, reason=verdict.reason)
        return await self._remedies[verdict.remedy](work, call, verdict)

    async def recover(self, work: Work, row: Claimed) -> None:
        """A row whose call was under way when the process died: nobody knows, and the class of message decides."""
        if row.attempts >= _PARK_AFTER:
            await outbox.save_ended(work.tx, row.id, "parked", "ended in the dark too often", work.now)
            return
        await self._uncertain(work, Prepared(row, row.method, row.params), Verdict(Remedy.UNCERTAIN, "crash"))

    async def done(self, work: Work, calls: Sequence[tuple[Prepared, object]]) -> None:
        """Write down calls that were made, each with its result: all of them in two statements."""
        sent, shown = [], []
        for call, result in calls:
            message_id = _message_id(result)
            if call.row.about is not None and call.method in files.METHODS:
                copies = files.sent(call.method, call.params, result)
                await self._photos.sent(work, call.row.about, call.row.chat_id, copies)
            sent.append((call.row.id, message_id))
            await self._heard.answered(work, call, result)
            if call.row.slot is None:
                continue
            if call.method == "editMessageText" and call.before is not None:
                message_id = call.before.message_id
            elif call.before is not None:
                await self._cover(work, call, call.before)
            if message_id is not None:
                shown.append(Slot(call.row.slot, call.row.chat_id, message_id, call.content))
        await outbox.save_sent(work.tx, sent, work.now)
        await outbox.save_slots(work.tx, shown)

    async def _cover(self, work: Work, call: Prepared, old: Slot) -> None:
        params = calls.followed(old, call.params)
        if params is not None:
            owed = Owed(int(Lane.INTERACTIVE), old.chat_id, "editMessageText", params)
            await outbox.add(work.tx, [owed], work.now)

    async def _again(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        return await outbox.save_waiting(work.tx, call.row, verdict.reason, work.now, counts=False, uncertain=False)

    async def _moved(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        if not verdict.chat_id:
            return await self._dead(work, call, verdict)
        await self._people.group_moved(work, call.row.chat_id, verdict.chat_id)
        return await self._again(work, call, verdict)

    async def _chat_lost(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        """Blocked, gone, never started, kicked: the person or the group is lost to the bot until it hears of them."""
        lost = self._people.lost if call.row.chat_id > 0 else self._people.group_lost
        await lost(work, call.row.chat_id, verdict.reason)
        await self._heard.lost(work, call.row.chat_id)
        return await self._dead(work, call, verdict)

    async def _plain(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        return await self._changed(work, call, verdict, calls.as_plain(call.row.params))

    async def _general(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        return await self._changed(work, call, verdict, calls.in_general_topic(call.row.params))

    async def _changed(self, work: Work, call: Prepared, verdict: Verdict, params: str | None) -> bool:
        if params is None:
            return await self._dead(work, call, verdict)
        await outbox.save_params(work.tx, call.row.id, params)
        return await self._again(work, call, verdict)

    async def _anew(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        if call.row.slot is None or call.row.attempts > _PARK_AFTER:
            return await self._dead(work, call, verdict)
        await outbox.delete_slot(work.tx, call.row.slot)
        return await outbox.save_waiting(work.tx, call.row, verdict.reason, work.now, counts=True, uncertain=False)

    async def _uncertain(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        row = call.row
        may_repeat = row.lane == Lane.SAFETY or call.is_edit or row.uncertain_times < 1
        if not may_repeat or row.attempts >= 10 * _PARK_AFTER:
            await outbox.save_ended(work.tx, row.id, "uncertain", verdict.reason, work.now)
            return False
        return await outbox.save_waiting(work.tx, row, verdict.reason, work.now, counts=True, uncertain=True)

    async def _dead(self, work: Work, call: Prepared, verdict: Verdict) -> bool:
        log.warning("send.failed", row=call.row.id, method=call.method, reason=verdict.reason)
        await self._heard.refused(work, call, verdict.reason)
        await outbox.save_ended(work.tx, call.row.id, "failed", verdict.reason, work.now)
        if verdict.remedy is Remedy.DEAD and call.row.about is not None and call.method in files.METHODS:
            await self._not_fetched(work, call, call.row.about)
        return False

    async def _not_fetched(self, work: Work, call: Prepared, number: int) -> None:
        """Telegram refuses a file: of an album the others still go, one by one; the receiver hears what is missing."""
        apart = files.apart(call.method, call.row.params)
        if apart:
            await outbox.add(
                work.tx, [replace(files.owed(call.row), params=one, method=how) for how, one in apart], work.now
            )
        else:
            await self._photos.missing(work, number, call.row.chat_id)


def _message_id(result: object) -> int | None:
    first = result[0] if isinstance(result, list) and result else result
    value = first.get("message_id") if isinstance(first, dict) else None
    return value if isinstance(value, int) else None


def refusal_in(back: Iterable[tuple[Prepared, Outcome]]) -> Stopped | None:
    """Return what ends the sender, if one of the answers does."""
    for _call, outcome in back:
        if isinstance(outcome, Answer) and judge(outcome).remedy is Remedy.STOP:
            return Stopped(UNKNOWN_TOKEN if outcome.code in (401, 404) else outcome.description)
    return None
