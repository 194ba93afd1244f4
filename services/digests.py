"""The digest of a day: what each has to do, in the morning and in the evening, sent without a sound and pinned."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.dates import begins
from domain.digests import DigestKind, kind_at, slot_of
from domain.notices import DigestCard
from domain.people import Person
from domain.queues import PAGE, Base, Queue, Sieve, base_of, views_of
from domain.report_clocks import ReportRules
from services.work import Work
from storage import digests, queues

_LOOKED_AT = 200
"""On a day off, so many of the most urgent matters are looked through for one that does not wait for a working day."""


class Digests:
    """One row per person, day and kind says that it was done: a restart or a jump of the clock sends none again."""

    def __init__(self, rules: ReportRules, zone: ZoneInfo) -> None:
        self._rules = rules
        self._zone = zone

    async def run_due(self, work: Work, n: int = 20) -> int:
        """Send the digest of the hour to some of those who had none yet; return how many. Called by the clock."""
        wall = work.now.astimezone(self._zone)
        kind = kind_at(wall)
        if kind is None:
            return 0
        found = await digests.list_due(work.tx, wall.date().isoformat(), kind, n)
        for person in found:
            await self._tell(work, person, wall.date(), kind)
        return len(found)

    async def _tell(self, work: Work, person: Person, day: date, kind: DigestKind) -> None:
        sieve = Sieve(views_of(person)[0])
        base = base_of(sieve.view, person)
        tomorrow = begins(day + timedelta(days=1), self._zone)
        tally = await queues.tally(work.tx, base, person.id, sieve, work.now, tomorrow)
        is_owed = tally.count > 0 and await self._matters_today(work, person, base, sieve, day)
        last = await digests.find_last(work.tx, person.id)
        if not await digests.add(work.tx, person.id, day.isoformat(), kind, work.now, is_sent=is_owed) or not is_owed:
            return
        shown = await queues.list_page(work.tx, base, person.id, sieve, work.now, n=PAGE)
        done = await digests.count_done(work.tx, person.id, begins(day, self._zone))
        before = slot_of(person.id, last) if last else ""
        queue = Queue(sieve, tally, tuple(shown), views=views_of(person))
        work.owe(DigestCard(person, kind, queue, slot_of(person.id, day.isoformat()), before, done))

    async def _matters_today(self, work: Work, person: Person, base: Base, sieve: Sieve, day: date) -> bool:
        """Whether the office works today where this person serves, or something does not wait until it does."""
        communities = await digests.list_communities(work.tx, person.id) or [""]
        if any(self._rules.deadlines.of(name).hours.spans_on(day) for name in communities):
            return True
        found = await queues.list_page(work.tx, base, person.id, sieve, work.now, n=_LOOKED_AT)
        limits = self._rules.deadlines.limits
        return any(limits[self._rules.clock(report)].round_the_clock for report in found)
