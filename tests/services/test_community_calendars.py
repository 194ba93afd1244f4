"""Each community's own hours: the same words, reported in the same minute, are due at different times."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.calendar import WorkingHours
from domain.remarks import Kind, Remark
from tests.services.conftest import ZONE, open_district


async def test_a_report_is_due_by_the_hours_of_its_own_community_and_stays_so_when_it_is_looked_up(
    tmp_path: Path,
) -> None:
    closed_today = WorkingHours(ZONE, holidays=frozenset({datetime(2026, 3, 2, tzinfo=UTC).date()}))
    async with open_district(tmp_path, calendars={"桃园": closed_today}) as district:
        here = await district.reported("3号楼2单元楼道灯不亮了")
        neighbour = await district.someone("桃园老赵", 790, building_id=district.buildings["7"], unit=1)
        remark = Remark(Kind.TEXT, "7号楼1单元楼道灯不亮了", 790, 99, district.now)
        async with district.work() as work:
            there = (await district.reports.begin(work, neighbour, remark)).number

        due, later = (await district.report(here)).answer_due_at, (await district.report(there)).answer_due_at

        assert due is not None
        assert later is not None
        assert later.astimezone(ZONE).date() - due.astimezone(ZONE).date() == timedelta(days=1)
        assert (await district.report(there)).community == "桃园"
