"""Bringing a community in: its places, its people, its staff."""

from __future__ import annotations

from dataclasses import dataclass, replace

from domain.people import Grant, Role
from domain.refusals import Refused
from services.work import Work
from storage import people, places
from storage.people import PersonRow


@dataclass(frozen=True)
class PlaceLine:
    """A building, and the grid that looks after it."""

    community: str
    grid: str
    building: str
    units: int
    group_chat_id: int | None


@dataclass(frozen=True)
class StaffLine:
    """A role, and the grid it holds in; an empty scope is the whole community."""

    name: str
    phone: str
    role: Role
    scope: str
    telegram_id: int | None


class Community:
    """Loading twice changes nothing: places are known by name, people by phone or account."""

    async def load(
        self,
        work: Work,
        place_lines: list[PlaceLine],
        person_lines: list[tuple[PersonRow, str]],
        staff_lines: list[StaffLine],
    ) -> None:
        """Take everything in, in one transaction. A person's line comes with the building's name.

        Raises:
            Refused: a line names a building or a grid that is not there.
        """
        grids: dict[str, int] = {}
        buildings: dict[str, int] = {}
        for place in place_lines:
            grids[place.grid] = await places.add_grid(work.tx, place.community, place.grid)
            buildings[place.building] = await places.add_building(
                work.tx, grids[place.grid], place.building, place.units, place.group_chat_id
            )
        for person, building in person_lines:
            if building and building not in buildings:
                raise Refused("refused-unknown-building", building=building)
            await self._keep(work, replace(person, building_id=buildings.get(building)))
        for line in staff_lines:
            if line.scope and line.scope not in grids:
                raise Refused("refused-unknown-grid", grid=line.scope)
            person_id = await self._find(work, line.phone, line.telegram_id)
            if person_id is None:
                language = person_lines[0][0].language if person_lines else "zh-CN"
                row = PersonRow(0, line.name, language, telegram_id=line.telegram_id, phone=line.phone)
                person_id = await people.add(work.tx, row, work.now)
            await people.add_role(work.tx, person_id, Grant(line.role, grids.get(line.scope)))

    async def _keep(self, work: Work, person: PersonRow) -> None:
        known = await self._find(work, person.phone, person.telegram_id)
        if known is None:
            await people.add(work.tx, person, work.now)
        else:
            await people.save(work.tx, replace(person, id=known))

    async def _find(self, work: Work, phone: str, telegram_id: int | None) -> int | None:
        by_phone = await people.find_by_phone(work.tx, phone)
        if by_phone is not None or telegram_id is None:
            return by_phone
        person = await people.get_by_telegram(work.tx, telegram_id)
        return None if person is None else person.id
