"""People who report, add, and tap; and what the bot must have of it in the end, exactly once."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bench.house import House

_MATTERS = (
    "楼道灯不亮了",
    "电梯按钮坏了",
    "下水道堵了",
    "垃圾没人收",
    "路面有个坑",
    "水管漏水",
)
_DANGER = "着火了，烟很大"
_IN_DANGER_EVERY = 8
_MORE = "8号楼楼道的灯也灭了"
"""With a place, so that it is whole when it comes too late for the first report: nothing is asked, nothing answered."""


@dataclass
class Neighbour:
    """One person: what was said, and how often each button was tapped."""

    id: int
    said: list[str] = field(default_factory=list)
    taps: Counter[str] = field(default_factory=Counter)
    is_in_danger: bool = False


class Town:
    """Sends through the simulator as people do, and remembers what was sent."""

    def __init__(self, house: House, dice: random.Random) -> None:
        self._house = house
        self._dice = dice
        self.people: list[Neighbour] = []
        self.sent = 0

    async def report(self) -> None:
        """Let somebody new report something; every eighth is in danger."""
        number = len(self.people) + 1
        person = Neighbour((await self._house.telegram.person(f"居民{number}", started=False))["id"])
        person.is_in_danger = number % _IN_DANGER_EVERY == 0
        matter = _DANGER if person.is_in_danger else self._dice.choice(_MATTERS)
        self.people.append(person)
        await self._say(person, f"{number % 30 + 1}号楼{number % 6 + 1}单元{matter}（第{number}件）")

    async def add(self) -> None:
        """Let somebody in danger say more."""
        person = self._dice.choice([person for person in self.people if person.is_in_danger])
        await self._say(person, f"{_MORE}，{len(person.said)}")

    async def tap(self) -> bool:
        """Let somebody in danger tap what the bot showed; False when nobody sees such a button yet."""
        shown = [person for person in self.people if person.is_in_danger]
        for person in self._dice.sample(shown, len(shown))[:5]:
            for message in await self._house.telegram.messages(person.id):
                data = [one for one in _buttons(message) if one.startswith("danger:")]
                if data:
                    chosen = self._dice.choice(data)
                    await self._house.telegram.tap(person.id, message["message_id"], data=chosen)
                    person.taps[f"danger_{chosen.rsplit(':', 1)[1]}"] += 1
                    self.sent += 1
                    return True
        return False

    async def anything(self) -> None:
        """Let somebody do something: mostly a report of somebody new."""
        chance = self._dice.random()
        is_somebody_in_danger = len(self.people) >= _IN_DANGER_EVERY
        if is_somebody_in_danger and chance < 0.15:
            await self.add()
        elif not (is_somebody_in_danger and chance < 0.3 and await self.tap()):
            await self.report()

    async def _say(self, person: Neighbour, text: str) -> None:
        person.said.append(text)
        self.sent += 1
        await self._house.telegram.send(person.id, text)

    def wrongs(self) -> list[str]:
        """Compare the database with what was sent: everything there, each once, in order.

        What is said more than 90 s after the last words begins another report: of one or two, all words count.
        """
        kept = _by_person(self._house)
        found = []
        for person in self.people:
            mine = kept.get(person.id, Kept())
            for what, words in (("remarks", mine.remarks), ("history", mine.history), ("reports", mine.reports)):
                if words != person.said:
                    found.append(f"{person.id}: {what} hold {len(words)} things in place of {len(person.said)} said")
            if +mine.taps != +person.taps:
                found.append(f"{person.id}: taps {dict(mine.taps)} in place of {dict(person.taps)}")
        return found

    async def unanswered(self) -> list[int]:
        """Return the people who reported and never got a card with a number."""
        sends = await self._house.telegram.calls("sendMessage")
        reached = {call["chat_id"] for call in sends if call["delivered"]}
        return [person.id for person in self.people if person.id not in reached]


@dataclass(frozen=True)
class Copy:
    """One message that came more than once to one chat; `at` in monotonic seconds, the first included."""

    chat_id: int
    at: tuple[float, ...]


def copies(sends: Iterable[dict[str, Any]]) -> list[Copy]:
    """Return what arrived more than once: the same words and buttons in the same chat."""
    times: dict[tuple[int, str], list[float]] = {}
    for call in sends:
        if call["delivered"]:
            times.setdefault((call["chat_id"], str(call["params"].get("text"))), []).append(call["at"])
    return [Copy(chat_id, tuple(at)) for (chat_id, _), at in times.items() if len(at) > 1]


@dataclass
class Kept:
    """What the database has of one person: words by where they stand, in order, and everything else that was done."""

    remarks: list[str] = field(default_factory=list)
    history: list[str] = field(default_factory=list)
    reports: list[str] = field(default_factory=list)
    taps: Counter[str] = field(default_factory=Counter)


def _by_person(house: House) -> defaultdict[int, Kept]:
    kept: defaultdict[int, Kept] = defaultdict(Kept)
    ids = dict(house.rows("SELECT id, telegram_id FROM person WHERE telegram_id IS NOT NULL"))
    for author, text in house.rows("SELECT author_id, text FROM remark ORDER BY id"):
        kept[ids[author]].remarks.append(text)
    rows = house.rows("SELECT actor_id, action, text FROM report_history WHERE actor_id IS NOT NULL ORDER BY id")
    for actor, action, text in rows:
        if action in ("report", "extend"):
            kept[ids[actor]].history.append(text)
        else:
            kept[ids[actor]].taps[action] += 1
    for reporter, text in house.rows("SELECT reporter_id, text FROM report ORDER BY number"):
        kept[ids[reporter]].reports += text.split("\n")
    return kept


def _buttons(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [one.get("callback_data", "") for row in rows for one in row]
