"""Knowing people: who writes, who can no longer be reached, and which groups moved."""

from __future__ import annotations

from dataclasses import dataclass

from domain.care import Way
from domain.notices import Said, Told, Trouble
from domain.people import Person, Role, spoken_to
from domain.refusals import Refused
from services.care_rows import workers_of
from services.work import Work
from storage import care as cared
from storage import outbox, people, places, reports, serving, workspaces
from storage.people import PersonRow


@dataclass(frozen=True)
class Account:
    """A Telegram account as a message shows it; `language` is one Linli speaks."""

    telegram_id: int
    name: str
    language: str


class People:
    """Use cases about people. A stranger is known from the first message on and can report at once."""

    async def known(self, work: Work, account: Account) -> Person:
        """Return the person behind an account, added on first sight."""
        person = await people.get_by_telegram(work.tx, account.telegram_id)
        if person is not None:
            return person
        row = PersonRow(0, account.name, account.language, telegram_id=account.telegram_id)
        person_id = await people.add(work.tx, row, work.now)
        return Person(person_id, account.name, account.language, telegram_id=account.telegram_id)

    async def language(self, work: Work, telegram_id: int) -> str | None:
        """Return the language a known person is spoken to in."""
        person = await people.get_by_telegram(work.tx, telegram_id)
        return None if person is None else person.language

    async def speak(self, work: Work, person: Person, language: str) -> Person:
        """Keep the language a person chose."""
        await people.save_language(work.tx, person.id, language)
        again = await people.get(work.tx, person.id)
        if again is None:
            raise Refused("refused-button")
        return again

    async def found(self, work: Work, telegram_id: int) -> None:
        """The person can be reached (again)."""
        await people.save_reachable(work.tx, telegram_id, None)

    async def lost(self, work: Work, telegram_id: int, reason: str) -> None:
        """The person blocked the bot or is gone; if it is one of the staff, the desk must know, once."""
        if not await people.save_reachable(work.tx, telegram_id, reason):
            return
        person = await people.get_by_telegram(work.tx, telegram_id)
        if person is not None and person.is_staff:
            await self._tell_desk(work, "trouble-staff-lost", person.name)
        if person is not None:
            await self._tell_owners(work, person)
            await self._tell_workers(work, person)

    async def group_lost(self, work: Work, chat_id: int, reason: str | None) -> None:
        """The bot was taken out of a building's group (or is back: None); staff are told once."""
        if not await places.save_group_error(work.tx, chat_id, reason) or reason is None:
            return
        building = await places.find_building_of_group(work.tx, chat_id)
        if building is not None:
            await self._tell_desk(work, "trouble-group-lost", building.name)

    async def group_moved(self, work: Work, old: int, new: int) -> None:
        """A group became a supergroup: everything that named the old id names the new one, in one transaction."""
        await outbox.move_chat(work.tx, old, new)
        await places.move_group(work.tx, old, new)
        await workspaces.move_chat(work.tx, old, new)

    async def bot_failed(self, work: Work, count: int) -> None:
        """Updates that could not be handled wait for a person to look at them: one card that counts."""
        await self._tell_desk(work, "trouble-dead-updates", str(count))

    async def _tell_owners(self, work: Work, person: Person) -> None:
        """Whoever works on what somebody reported must know that questions and results do not arrive any more."""
        for report in await reports.list_open_of_reporter(work.tx, person.id):
            await reports.add_history(work.tx, report, None, "reporter_lost", work.now)
            owner = await people.get(work.tx, report.owner_id or 0)
            if owner is not None and owner.id != person.id:
                work.owe(*(Told(one, "told-reporter-gone", report, reporter=person) for one in spoken_to([owner])))

    async def _tell_workers(self, work: Work, person: Person) -> None:
        """Who is looked after cannot be asked in the chat any more: her worker hears it at once."""
        care = await cared.get(work.tx, person.id) if person.care is not None else None
        if care is not None and care.way is not Way.CALL:
            work.owe(*(Said(one, "care-lost-her", {"name": care.name}) for one in await workers_of(work, care)))

    async def _tell_desk(self, work: Work, key: str, what: str) -> None:
        desk = await serving.list_called(work.tx, Role.DESK, None, work.now)
        staff = desk or await serving.list_called(work.tx, Role.SECRETARY, None, work.now)
        work.owe(*(Trouble(person, key, {"what": what}) for person in spoken_to(staff)))
