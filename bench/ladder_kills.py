"""Figure: the mornings of 1,000 elders over seven days, the clock stepped, the process killed at random 200 times."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bench.elders import FAST, move, settle_in, writing
from bench.house import House, opened
from bench.record import Result
from domain import check_in_changes as changes
from domain.alarms import Deed, done
from domain.check_ins import CheckIn, Delivery, Kind
from domain.ladder import Ladder, Step
from storage import settings

DAWN = datetime(2026, 3, 1, 23, tzinfo=UTC)  # Monday, 7:00 in Shanghai
_EIGHT, _STEP, _STEPS = timedelta(hours=1), timedelta(minutes=30), 9
_SAID = ("我很好", "我很好", "我很好", "我很好", "我很好", "我很好", "头晕", "稍后", "我要帮助")
_DEEDS = ("go", "go", "cannot", "phone", "seen", "no_reply", "no_door", "help")
_PATIENCE = 60.0


@dataclass(frozen=True)
class Size:
    """How many elders, days, kills."""

    elders: int
    days: int
    kills: int


QUICK = Size(24, 1, 4)
FULL = Size(1000, 7, 200)


@dataclass
class Seen:
    """What was found."""

    mornings: int = 0
    kills: int = 0
    acted: int = 0
    lost: int = 0
    skipped: list[str] = field(default_factory=list)
    doubled: int = 0
    early: int = 0
    overdue: int = 0
    wronged: int = 0
    breaches: str = ""


class Week:
    """The elders, who answer or do not, those who are called, and a process that dies."""

    def __init__(self, house: House, size: Size, seed: int) -> None:
        self._house, self._size, self._dice = house, size, random.Random(seed)
        self._now = DAWN
        self._answered: set[int] = set()
        self.seen = Seen()

    async def live(self) -> Seen:
        """Let the days pass."""
        await settle_in(self._house, self._size.elders, lambda n: DAWN + _EIGHT + timedelta(minutes=n % 60))
        await self._house.start_bot()
        steps = self._size.days * _STEPS
        for step in range(steps):
            day, part = divmod(step, _STEPS)
            due = self._size.kills * (step + 1) // steps - self.seen.kills
            await self._begin(DAWN + timedelta(days=day) + _EIGHT + part * _STEP)
            await asyncio.gather(self._talk(), self._die(due))
            if part == _STEPS - 1:
                await self._evening()
        self.seen.breaches = await self._house.linli("invariants", must=False)
        self._judge()
        return self.seen

    async def _begin(self, now: datetime) -> None:
        """The clock jumps, also while the process is dead; then all that is due acts."""
        self._now = now
        if self._house.is_alive:
            await move(self._house, now)
        else:
            anchor = {"at": now.isoformat(), "real": datetime.now(UTC).isoformat(), "speed": 0.001}
            async with writing(self._house) as tx:
                await settings.save(tx, "clock.anchor", json.dumps(anchor))
            await self._house.telegram.clock(now=now.isoformat(), speed=0.001)
            await self._house.start_bot()
        await self._quiet()

    async def _quiet(self) -> None:
        """Wait until nothing moves and nothing is overdue; what still is, is counted."""
        now = int(self._now.timestamp() * 1_000_000)
        overdue = (
            "SELECT (SELECT COUNT(*) FROM rung WHERE acted_at IS NULL AND ended = '' AND due_at <= ?) "
            "+ (SELECT COUNT(*) FROM care WHERE next_at <= ?)"
        )
        left = 0
        for _ in range(100):
            await self._house.until_quiet(_PATIENCE)
            left = self._house.count(overdue, now, now)
            if not left:
                break
            await asyncio.sleep(0.2)
        await self._house.until_quiet(_PATIENCE)
        self.seen.overdue += left

    async def _die(self, times: int) -> None:
        """Die so many times: while it works, and while it starts. Now and then it stays dead until the clock moves."""
        for _ in range(times):
            await asyncio.sleep(self._dice.uniform(0, 0.5 if self._house.is_alive else 0))
            await self._house.kill_bot()
            self.seen.kills += 1
            await self._house.start_bot(waits=False)
            await asyncio.sleep(self._dice.uniform(0, 2))
        if times and self._dice.random() < 0.4:
            await self._house.kill_bot()
        elif times:
            await self._house.until_ready()

    async def _talk(self) -> None:
        """Of what is open either she says something, or one of those who were called does; or nobody."""
        for number, level, ladder, sign, elder in self._open():
            chance = self._dice.random()
            if level < 3 and ladder == "chat" and chance < 0.7:
                said = self._dice.choice(_SAID)
                await self._house.telegram.send(elder, said)
                if said == "我很好" and sign == "none":
                    self._answered.add(number)
            elif level >= 3 and chance < 0.5:
                await self._tap(number, self._dice.choice(_DEEDS))

    def _open(self) -> list[tuple[Any, ...]]:
        return self._house.rows(
            "SELECT c.id, c.level, c.ladder, c.sign, p.telegram_id FROM check_in AS c "
            "JOIN person AS p ON p.id = c.elder_id WHERE c.closed_at IS NULL ORDER BY c.id"
        )

    async def _tap(self, number: int, deed: str) -> None:
        cards = self._house.rows(
            "SELECT p.telegram_id, s.message_id FROM responder AS r JOIN person AS p ON p.id = r.person_id "
            "JOIN slot AS s ON s.name = 'alarm:' || CAST(r.check_in_id AS TEXT) || ':' || CAST(r.person_id AS TEXT) "
            "WHERE r.check_in_id = ? AND r.standing IN ('called', 'going') AND s.message_id IS NOT NULL",
            number,
        )
        if cards:
            account, message_id = self._dice.choice(cards)
            await self._house.telegram.tap(account, message_id, data=f"alarm:{number}:{deed}")

    async def _evening(self) -> None:
        """What is still open is ended by somebody who has seen her, or by herself."""
        if not self._house.is_alive:
            await self._house.start_bot()
        for _ in range(10):
            await self._quiet()
            for number, level, _, _, elder in self._open():
                if level < 3:
                    await self._house.telegram.send(elder, "我很好")
                else:
                    await self._tap(number, "seen")
            await self._quiet()
            if not self._open():
                return
        raise AssertionError(f"nobody can end them: {self._open()}")

    def _judge(self) -> None:
        seen, house = self.seen, self._house
        seen.mornings = house.count("SELECT COUNT(*) FROM check_in WHERE kind = 'morning'")
        seen.lost = abs(self._size.elders * self._size.days - seen.mornings)
        seen.lost += house.count(
            "SELECT COUNT(*) FROM check_in AS c WHERE closed_at IS NULL AND NOT EXISTS (SELECT 1 FROM rung AS r "
            "WHERE r.check_in_id = c.id AND r.acted_at IS NULL AND r.ended = '')"
        )
        seen.acted = house.count("SELECT COUNT(*) FROM rung WHERE acted_at IS NOT NULL")
        seen.early = house.count("SELECT COUNT(*) FROM rung WHERE acted_at < due_at")
        seen.doubled = house.count(
            "SELECT COUNT(*) FROM (SELECT check_in_id FROM rung WHERE acted_at IS NOT NULL "
            "GROUP BY check_in_id, step, due_at HAVING COUNT(*) > 1) AS x"
        )
        outcomes = dict(house.rows("SELECT id, outcome FROM check_in"))
        seen.wronged = sum(outcomes[one] != "answered" for one in self._answered)
        lines: dict[int, list[tuple[Any, ...]]] = {}
        for number, *line in house.rows(
            "SELECT h.check_in_id, h.at, h.what, h.actor_id, c.elder_id, c.kind, c.level, c.pace "
            "FROM check_in_history AS h JOIN check_in AS c ON c.id = h.check_in_id ORDER BY h.id"
        ):
            lines.setdefault(number, []).append(tuple(line))
        for number, told in lines.items():
            if why := retold(told):
                seen.skipped.append(f"{number}: {why}")


def retold(lines: Iterable[tuple[Any, ...]]) -> str:
    """Follow a check-in's history by the rules; return what the rules would not have done, or nothing."""
    it: CheckIn | None = None
    reached = 0
    for at, what, actor, elder, kind, reached, pace in lines:  # noqa: B007 - the same in each line
        now = datetime.fromtimestamp(at / 1_000_000, UTC)
        if it is None:
            it = _begun(elder, kind, now, pace)
        if what in {one.value for one in Step} - {"help"} or (what == "help" and actor is None):
            due = changes.rung(replace(it, due_at=now, delivery=_heard(it)), now)
            if due is None or due.step.value != what:
                return f"{what} acted where {it.next} was to come"
            it = changes.fired(it, due, now)
        else:
            it = _after(it, what, actor, actor == elder, now)
    return "" if it is not None and it.level == reached else "another level than the rules lead to"


def _begun(elder: int, kind: str, now: datetime, pace: float) -> CheckIn:
    if kind == Kind.HELP:
        return replace(changes.helped(elder, date(2026, 3, 2), now), id=1)
    return replace(changes.opened(elder, Ladder.CHAT, date(2026, 3, 2), now, now, pace), id=1)


def _heard(it: CheckIn) -> Delivery:
    return Delivery.SENT if it.delivery is Delivery.WAITING else it.delivery


def _after(it: CheckIn, what: str, actor: int | None, is_hers: bool, now: datetime) -> CheckIn:
    """Return what somebody's line of the history makes of it."""
    hers = {
        "fine": lambda: changes.answered(it, now),
        "mistake": lambda: changes.answered(it, now, is_mistake=True),
        "alive": lambda: changes.alive(it, now),
        "later": lambda: changes.postponed(it, now),
        "help": lambda: changes.turned_to_help(it, now),
    }
    if is_hers and what in hers:
        return hers[what]()
    if actor is not None and what in {one.value for one in Deed}:
        return done(it, actor, Deed(what), now)
    return it


async def lived(size: Size, seed: int = 7) -> Seen:
    """Let the days pass; return what was found."""
    async with opened(clock__start=DAWN.isoformat(), clock__speed=0.001, **FAST) as house:
        return await Week(house, size, seed).live()


async def measure(*, is_full: bool) -> list[Result]:
    """Return the line of the week."""
    size = FULL if is_full else QUICK
    seen = await lived(size)
    wrong = (seen.lost, len(seen.skipped), seen.doubled, seen.early, seen.overdue, seen.wronged)
    return [
        Result(
            f"{size.elders} elders, {size.days} simulated days, kill -9 at random {seen.kills} times",
            "0 rungs lost, skipped, doubled or early; after each start all that is overdue acts, the backlog first",
            f"{seen.mornings} mornings, {seen.acted} rungs acted: {wrong[0]} lost, {wrong[1]} skipped, "
            f"{wrong[2]} doubled, {wrong[3]} early; {wrong[4]} overdue after a start, "
            f"{wrong[5]} who had answered taken to be silent",
            not any(wrong) and not seen.breaches,
            "; ".join([*seen.skipped[:3], *seen.breaches.splitlines()[:3]]),
        )
    ]
