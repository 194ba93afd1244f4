"""Whatever a resident says of results, in whatever order: the last word counts, and every word is kept."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.calendar import WorkingHours
from domain.categories import CATEGORIES
from domain.deadlines import DeadlineRules
from domain.notices import Told
from domain.people import Person, Role
from domain.refusals import Refused
from domain.remarks import Kind, Remark
from domain.report_clocks import ReportRules
from domain.reports import TOP, Action, Rating, State
from services.report_clocks import ReportClocks
from services.report_endings import ReportEndings
from services.report_notices import ReportNotices
from services.work import Work
from tests.services.conftest import ZONE, District, open_district

RULES = ReportRules(CATEGORIES, DeadlineRules(WorkingHours(ZONE)))
OFFICE = (Role.SECRETARY, Role.DESK)
STEPS = ("repaired", "confirm", "reopen", "partly", "good", "fair", "bad", "because", "detail", "week", "stranger")


class Life:
    """One report, its reporter, and what must be true of it by what was taken."""

    def __init__(self, district: District, number: int) -> None:
        self.district = district
        self.number = number
        notices = ReportNotices(RULES)
        self.endings, self.clocks = ReportEndings(RULES, notices), ReportClocks(RULES, notices)
        self.rating: Rating | None = None
        self.ratings, self.reasons, self.details, self.openings, self.asked = 0, 0, 0, 0, 0

    async def step(self, name: str, words: str) -> None:
        steps: dict[str, Callable[[str], Awaitable[None]]] = {
            **dict.fromkeys(("good", "fair", "bad"), lambda _: self.rates(Rating(name))),
            **dict.fromkeys(("confirm", "reopen", "partly"), lambda said: self.acts(Action(name), said)),
            **{one: getattr(self, one) for one in ("repaired", "because", "detail", "week", "stranger")},
        }
        await steps[name](words)

    async def tries(self, deed: Callable[[Work, Person], Awaitable[object]], who: str = "张阿姨") -> object:
        """Do it in a transaction of its own; None: refused, and nothing is changed."""
        person = await self.district.person(who)
        try:
            async with self.district.work() as work:
                done = await deed(work, person)
                told = [one for one in work.notices if isinstance(one, Told) and one.key == "told-unhappy"]
                assert all(any(one.to.has_role(role) for role in OFFICE) for one in told)
                return (done, len(told))
        except Refused:
            return None

    async def rates(self, rating: Rating) -> None:
        before = (await self.district.report(self.number)).rating
        done = await self.tries(lambda work, one: self.endings.rate(work, one, self.number, rating))
        if isinstance(done, tuple):
            self.ratings += before is not rating
            self.rating, self.asked = rating, self.asked + bool(done[0])
            assert self.asked <= 1, "why is asked once for each result"

    async def because(self, words: str) -> None:
        state = (await self.district.report(self.number)).state
        remark = self._remark(words)
        done = await self.tries(lambda work, one: self.endings.because(work, one, self.number, remark, words))
        if isinstance(done, tuple):
            self.reasons += 1
            assert done[1] > 0, "the office hears it"
            assert (await self.district.report(self.number)).state is state

    async def detail(self, words: str) -> None:
        remark = self._remark(words)
        done = await self.tries(lambda work, one: self.endings.detail(work, one, self.number, remark))
        self.details += done is not None

    async def acts(self, action: Action, words: str) -> None:
        done = await self.tries(lambda work, one: self.district.reports.act(work, one, self.number, action, words))
        if done is not None and action is not Action.CONFIRM:
            self.openings, self.rating, self.asked = self.openings + 1, None, 0

    async def repaired(self, words: str) -> None:
        owner = (await self.district.report(self.number)).owner_name
        for action in (Action.ACCEPT, Action.RESOLVE):
            await self.tries(partial(self._act, action, words), owner)

    async def _act(self, action: Action, words: str, work: Work, person: Person) -> object:
        return await self.district.reports.act(work, person, self.number, action, words)

    async def week(self, _words: str) -> None:
        self.district.now += timedelta(days=7)
        for _ in range(40):
            async with self.district.work() as work:
                if not await self.clocks.run_due(work):
                    break
        report = await self.district.report(self.number)
        self.rating = report.rating if report.rating is Rating.UNRATED else self.rating

    async def stranger(self, words: str) -> None:
        """Somebody else has no word in it."""
        for deed in (
            lambda work, one: self.endings.rate(work, one, self.number, Rating.GOOD),
            lambda work, one: self.endings.because(work, one, self.number, self._remark(words), words),
            lambda work, one: self.endings.detail(work, one, self.number, self._remark(words)),
        ):
            assert await self.tries(deed, "小马") is None

    async def must_hold(self) -> None:
        report = await self.district.report(self.number)
        assert report.rating is self.rating
        assert report.reopened == self.openings
        assert report.level >= min(TOP, max(1, self.openings)), "from the second time on it goes up"
        assert (report.rating is None) or report.state is State.CLOSED
        said = await self.district.rows("SELECT action FROM report_history")
        for action, count in (("rate", self.ratings), ("unhappy", self.reasons), ("reopening", self.details)):
            assert said.count((action,)) == count, action
        await self.district.must_be_sound()

    def _remark(self, words: str) -> Remark:
        self.district.said += 1
        return Remark(Kind.TEXT, words, 701, self.district.said, self.district.now)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.sampled_from(["还是不亮", "五楼的", "太慢"])), max_size=30))
@example([("bad", ""), ("because", "太慢"), ("good", ""), ("bad", "")])
@example([("reopen", "还是不亮"), ("detail", "五楼的"), ("repaired", "好了"), ("partly", "五楼的"), ("week", "")])
def test_the_last_word_counts_and_every_word_is_kept(steps: list[tuple[str, str]]) -> None:
    async def story() -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with open_district(Path(folder)) as district:
                life = Life(district, await district.reported("3号楼2单元楼道灯不亮了"))
                for name, words in [("repaired", "换好了"), ("confirm", ""), *steps]:
                    await life.step(name, words)
                    await life.must_hold()

    asyncio.run(story())
