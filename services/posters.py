"""Codes that hang on walls: made where one is missing, listed to be printed, replaced when somebody misuses them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from domain.codes import Code, CodeKind
from domain.refusals import Refused
from services.codes import new_token
from services.work import Work
from storage import codes, places, settings
from storage.database import Transaction
from storage.places import Building

BOT_NAME = "bot.username"
"""The setting that holds what the bot is called on Telegram: links need it."""


class Wording(Protocol):
    """Says a key in the community's language, for what is printed."""

    def __call__(self, key: str, **values: str | int) -> str:
        """Return the words."""
        ...


@dataclass(frozen=True)
class HungThing:
    """A lamp, a lift, a door. `building` is its community ("" if there is one of the name) and its name."""

    building: tuple[str, str]
    unit: int | None
    name: str
    category: str | None


class Posters:
    """What is printed is in the community's language; a report made with a code has its place in these words."""

    def __init__(self, say: Wording) -> None:
        self._say = say

    async def username(self, tx: Transaction) -> str | None:
        """Return what the bot is called, if it has run."""
        return await settings.get(tx, BOT_NAME)

    async def building(self, work: Work, written: tuple[str, str]) -> Building | None:
        """Return the building of a community ("" if there is only one of the name) and a name."""
        community, name = written
        return await places.find_building_in(work.tx, name, community)

    async def hang(self, work: Work, only: Building | None, things: Sequence[HungThing]) -> None:
        """Make a code for each building without one, and for each thing of a list that has none.

        Raises:
            Refused: a thing's building is not known; nothing may be kept then.
        """
        async for row in codes.list_codeless_buildings(work.tx):
            if only is None or row["id"] == only.id:
                place = self._say("door-building", building=row["name"])
                await self._add(work, Code(0, CodeKind.BUILDING, building_id=row["id"], place=place))
        for thing in things:
            found = await self.building(work, thing.building)
            if found is None:
                raise Refused("refused-thing-building", building="/".join(filter(None, thing.building)))
            key = "door-building" if thing.unit is None else "door-unit"
            door = self._say(key, building=found.name, unit=thing.unit or 0)
            place = self._say("thing-place", door=door, name=self._named(thing))
            if not await codes.has_thing(work.tx, found.id, thing.unit, place):
                kept = Code(0, CodeKind.THING, building_id=found.id, unit=thing.unit, place=place)
                await self._add(work, Code(**{**vars(kept), "category": thing.category}))

    def _named(self, thing: HungThing) -> str:
        """Many lists say the unit twice: in its column, and in the name."""
        unit = self._say("button-unit", unit=thing.unit) if thing.unit is not None else ""
        return thing.name.removeprefix(unit).strip() or thing.name

    async def replace(self, work: Work, only: Building | None) -> int:
        """End the codes of a building, or of all; return how many. What hangs on things gets others at once."""
        things = [row async for row in self.things(work.tx, only)]
        ended = await codes.revoke_on_walls(work.tx, only.id if only else None, work.now)
        for row in things:
            kept = {name: row[name] for name in ("building_id", "unit", "place", "category")}
            await self._add(work, Code(0, CodeKind.THING, **kept))
        return ended

    async def doors(self, tx: Transaction, only: Building | None) -> AsyncIterator[Mapping[str, Any]]:
        """Yield the codes of buildings with `token`, `place`, `building`, `community`."""
        async for row in codes.list_on_walls(tx, CodeKind.BUILDING):
            if only is None or row["building_id"] == only.id:
                yield row

    async def things(self, tx: Transaction, only: Building | None) -> AsyncIterator[Mapping[str, Any]]:
        """Yield the codes of things."""
        async for row in codes.list_on_walls(tx, CodeKind.THING):
            if only is None or row["building_id"] == only.id:
                yield row

    async def _add(self, work: Work, code: Code) -> None:
        await codes.add(work.tx, new_token(), code, work.now)
