"""Pictures that nobody should see are shown no more, and copies are taken back; what could not be fetched is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from cards.card import to_json
from cards.notices import without_file
from domain.notices import Lane, Told
from domain.people import Person
from domain.photos import TAKEN_BACK_WITHIN, Hiding, Photo, may_hide, may_unhide
from domain.refusals import Refused
from domain.reports import Report
from services.report_rows import the_report
from services.work import Call, Work
from storage import people, photos, reports


@dataclass(frozen=True)
class Hidden:
    """A picture was hidden: how many copies are taken back, and how many are too old for that."""

    taken_back: int
    left: int


class Photos:
    """A hidden picture is not deleted: the secretary can show it again, and the history says who hid it and why."""

    async def list_of(self, work: Work, person: Person, number: int) -> tuple[Report, list[Photo]]:
        """Return a report's pictures for somebody who may hide them.

        Raises:
            Refused: not this person's to hide.
        """
        report = await the_report(work, number)
        if not may_hide(person, report):
            raise Refused("refused-not-yours", number=number)
        return report, await photos.list_of(work.tx, number)

    async def hide(self, work: Work, person: Person, number: int, photo_id: int, why: Hiding) -> Hidden:
        """Show a picture to nobody any more, and take back the copies where Telegram still does.

        Raises:
            Refused: not this person's to hide, no such picture, or it was hidden before.
        """
        report, photo = await self._find(work, person, number, photo_id)
        if not await photos.save_hidden(work.tx, photo, why, person.id, work.now):
            raise Refused("refused-hidden")
        await reports.add_history(work.tx, report, person.id, "photo_hidden", work.now, why.value)
        whole = await photos.list_whole(work.tx, number)
        for one in whole:
            for row_id, method, params in await photos.list_waiting(work.tx, one):
                await photos.save_waiting(work.tx, row_id, without_file(method, params, photo.file_id))
        taken_back = await self._take_back(work, whole)
        return Hidden(taken_back, sum([await photos.count_left(work.tx, one, photo.file_id) for one in whole]))

    async def unhide(self, work: Work, person: Person, number: int, photo_id: int) -> None:
        """Let a picture be shown again from now on. What was taken back is not sent anew by itself.

        Raises:
            Refused: not this person's to show, or it was not hidden.
        """
        report, photo = await self._find(work, person, number, photo_id)
        if not may_unhide(person, report):
            raise Refused("refused-unhide")
        if not await photos.save_shown(work.tx, photo):
            raise Refused("refused-button")
        await reports.add_history(work.tx, report, person.id, "photo_unhidden", work.now)

    async def sent(self, work: Work, number: int, chat_id: int, copies: Sequence[tuple[str, int]]) -> None:
        """Note where files of a report were sent to. One that was hidden while it was on its way is taken back."""
        await photos.add_copies(work.tx, number, chat_id, copies, work.now)
        await self._take_back(work, await photos.list_whole(work.tx, number))

    async def missing(self, work: Work, number: int, chat_id: int) -> None:
        """Telegram does not give out a file: who should have got it hears that something is missing."""
        person = await people.get_by_telegram(work.tx, chat_id)
        report = await reports.get(work.tx, number)
        if person is None or report is None:
            return
        await reports.add_history(work.tx, report, None, "file_missing", work.now)
        lane = Lane.SAFETY if report.is_emergency and report.is_open else Lane.INTERACTIVE
        work.owe(Told(person, "told-file-missing", report, lane=lane))

    async def _take_back(self, work: Work, whole: Sequence[int]) -> int:
        """Take back every copy of what is hidden in any of the reports, wherever among them it was sent."""
        hidden = {file_id for one in whole for file_id in await photos.list_hidden(work.tx, one)}
        since, found = work.now - TAKEN_BACK_WITHIN, []
        for one, file_id in product(whole, sorted(hidden)):
            found += await photos.take_back(work.tx, one, file_id, since, work.now)
        for chat_id, message_id in found:
            params = to_json({"message_id": message_id})
            work.reply(Call(chat_id, "deleteMessage", params, lane=Lane.INTERACTIVE))
        return len(found)

    async def _find(self, work: Work, person: Person, number: int, photo_id: int) -> tuple[Report, Photo]:
        report, found = await self.list_of(work, person, number)
        photo = next((one for one in found if one.id == photo_id), None)
        if photo is None:
            raise Refused("refused-button")
        return report, photo
