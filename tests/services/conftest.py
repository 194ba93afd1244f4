"""A small sub-district in a database: two communities, and those who serve in them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest

from domain.calendar import WorkingHours
from domain.categories import CATEGORIES
from domain.classify import Classifier
from domain.deadlines import DeadlineRules
from domain.people import Grant, Person, Role
from domain.places import Roster
from domain.remarks import Kind, Remark
from domain.report_clocks import ReportRules
from domain.reports import Report
from domain.routing import NO_ROUTES, Routes
from services.absences import Absences
from services.departures import Departures
from services.duplicates import Duplicates
from services.duties import Duties
from services.report_corrections import ReportCorrections
from services.report_handovers import ReportHandovers
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.report_splits import ReportSplits
from services.reports import Reports
from services.staff import Staff
from services.work import Work
from storage import invariants, people, places, reports
from storage.database import Database
from storage.people import PersonRow
from tests.engines import ENGINES
from words import lexicon

START = datetime(2026, 3, 2, 1, tzinfo=UTC)  # a Monday, 9:00 in Shanghai
ZONE = ZoneInfo("Asia/Shanghai")
_WORDS = lexicon.load()
_CLASSIFIER = Classifier(_WORDS)


@dataclass
class District:
    """The services over one database, a time that is moved by hand, and the people by their names."""

    database: Database
    now: datetime
    staff: Staff
    departures: Departures
    absences: Absences
    duties: Duties
    reports: Reports
    handovers: ReportHandovers
    routing: ReportRouting
    corrections: ReportCorrections
    duplicates: Duplicates
    splits: ReportSplits
    grids: dict[str, int]
    buildings: dict[str, int]
    ids: dict[str, int]
    said: int = 0

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """One transaction, as an update is."""
        async with self.database.transaction() as tx:
            yield Work(tx, self.now)

    async def person(self, name: str) -> Person:
        async with self.database.transaction() as tx:
            found = await people.get(tx, self.ids[name])
        assert found is not None
        return found

    async def someone(self, name: str, account: int | None = None, phone: str = "", **home: int) -> Person:
        """Somebody new; with an account unless it is None."""
        async with self.work() as work:
            row = PersonRow(0, name, "zh-CN", telegram_id=account, phone=phone, **home)
            self.ids[name] = await people.add(work.tx, row, work.now)
        return await self.person(name)

    async def serves(self, name: str, role: Role, grid: str | None, account: int | None, phone: str = "") -> Person:
        """Somebody who serves in a grid, or everywhere."""
        await self.someone(name, account, phone)
        async with self.work() as work:
            await people.add_role(work.tx, self.ids[name], Grant(role, self.grids[grid] if grid else None))
        return await self.person(name)

    async def reported(self, text: str) -> int:
        """The neighbour reports something; return its number."""
        self.said += 1
        neighbour = await self.person("张阿姨")
        self.now += timedelta(minutes=2)  # a matter of its own
        remark = Remark(Kind.TEXT, text, neighbour.telegram_id or 0, self.said, self.now)
        async with self.work() as work:
            return (await self.reports.begin(work, neighbour, remark)).number

    async def report(self, number: int) -> Report:
        async with self.database.transaction() as tx:
            found = await reports.get(tx, number)
        assert found is not None
        return found

    async def owner(self, number: int) -> str:
        return (await self.report(number)).owner_name

    async def goes_out_of_reach(self, name: str) -> None:
        person = await self.person(name)
        async with self.work() as work:
            await people.save_reachable(work.tx, person.telegram_id or 0, "blocked")

    async def rows(self, sql: str) -> list[tuple[object, ...]]:
        async with self.database.transaction() as tx:
            return [tuple(row) for row in await tx.connection.fetch(sql, {})]

    async def must_be_sound(self) -> None:
        async with self.database.transaction() as tx:
            assert await invariants.list_breaches(tx, self.now) == []


async def _settle(made: District) -> None:
    async with made.work() as work:
        for community, grid, *names in (
            ("杏林", "1号网格", "1", "2"),
            ("杏林", "3号网格", "3"),
            ("桃园", "5号网格", "7"),
        ):
            made.grids[grid] = await places.add_grid(work.tx, community, grid)
            for name in names:
                made.buildings[name] = await places.add_building(work.tx, made.grids[grid], name, 4, None)
    await made.someone("张阿姨", 701, "13900000001", building_id=made.buildings["3"], unit=2)
    await made.serves("小王", Role.WORKER, "3号网格", 711, "13900000011")
    await made.serves("小马", Role.WORKER, "1号网格", 712, "13900000012")
    await made.serves("桃园小李", Role.WORKER, "5号网格", 713, "13900000013")
    await made.serves("赵敏", Role.DESK, None, 721, "13900000021")
    await made.serves("街道老陈", Role.SUBDISTRICT, None, 741, "13900000041")
    await made.serves("周书记", Role.SECRETARY, "1号网格", 731, "13900000031")
    async with made.work() as work:
        await people.add_role(work.tx, made.ids["周书记"], Grant(Role.SECRETARY, made.grids["3号网格"]))


RULES = ReportRules(CATEGORIES, DeadlineRules(WorkingHours(ZONE)))


def _made(database: Database, routes: Routes, calendars: Mapping[str, WorkingHours]) -> District:
    rules = ReportRules(CATEGORIES, DeadlineRules(WorkingHours(ZONE), communities=calendars))
    notices = ReportNotices(rules)
    routing = ReportRouting(rules, _CLASSIFIER, Roster.of(_WORDS, ()), routes)
    handovers = ReportHandovers(rules, routing, notices)
    return District(
        database,
        START,
        staff=Staff(handovers, "zh-CN"),
        departures=Departures(handovers),
        absences=Absences(handovers, ZONE),
        duties=Duties(ZONE),
        reports=Reports(rules, routing, notices),
        handovers=handovers,
        routing=routing,
        corrections=ReportCorrections(rules, routing, notices),
        duplicates=Duplicates(rules, routing.likeness, notices),
        splits=ReportSplits(rules, routing, notices),
        grids={},
        buildings={},
        ids={},
    )


@asynccontextmanager
async def open_district(
    folder: Path, routes: Routes = NO_ROUTES, calendars: Mapping[str, WorkingHours] = MappingProxyType({})
) -> AsyncIterator[District]:
    """Yield a district of its own; `calendars` of communities that keep other hours."""
    database = ENGINES.database(folder)
    await database.open()
    try:
        made = _made(database, routes, calendars)
        await _settle(made)
        yield made
    finally:
        await database.close()


@pytest.fixture
async def district(tmp_path: Path) -> AsyncIterator[District]:
    async with open_district(tmp_path) as made:
        yield made
