"""Figure: updates one to five times, shuffled over chats, numbers begun anew: the same state as once in order."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from bench import raw
from bench.house import House, Mode, opened
from bench.raw import Json
from bench.record import Result

_MOST_TIMES = 5
_LATE = 3
"""How many later updates of the chat may come before a copy does."""


@dataclass(frozen=True)
class Size:
    """How many people, and how many updates of each."""

    people: int
    each: int


QUICK = Size(15, 8)
FULL = Size(200, 12)
_FIRST_ID = 7_000_000_001
_FIRST_NUMBER = 800_000_001


class _Talk:
    """What one person does, in order, without numbers of updates."""

    def __init__(self, chat_id: int, dice: random.Random) -> None:
        self._chat_id = chat_id
        self._dice = dice
        self._next = 1
        self._said: list[Json] = []
        self.steps: list[Json] = []
        self._kinds: tuple[Callable[[], None], ...] = (
            *(self._text, self._text, self._text),
            *(self._edit, self._album, self._language, self._place, self._thanks),
        )

    def grow(self, n: int) -> None:
        """Let the person do at least n things."""
        self._text()
        while len(self.steps) < n:
            self._dice.choice(self._kinds)()

    def _message(self, **content: object) -> Json:
        made = raw.message(self._chat_id, self._next, **content)
        self._next += 1
        return made

    def _say(self, **content: object) -> Json:
        said = self._message(**content)
        self.steps.append({"message": said})
        return said

    def _text(self) -> None:
        matter = self._dice.choice(("楼道灯不亮了", "电梯坏了", "下水道堵了", "着火了", "还有垃圾没人收"))
        self._said.append(self._say(text=f"{self._dice.randint(1, 30)}号楼{matter}，{self._next}"))

    def _edit(self) -> None:
        said = self._dice.choice(self._said)
        text = f"{said['text']}，改过{len(self.steps)}"
        self.steps.append({"edited_message": {**said, "text": text, "edit_date": said["date"] + 1}})

    def _album(self) -> None:
        album = f"{self._chat_id}{self._next}"
        for i in range(2):
            self._say(photo=raw.photo(f"p{album}{i}"), media_group_id=album, caption="照片" if i == 0 else "第二张")

    def _language(self) -> None:
        """A language, tapped on a card of languages: the next cards are in it."""
        asked = raw.command(self._chat_id, self._next, "/language")
        code = self._dice.choice(("en", "ug", "kk"))
        self.steps.append({"callback_query": raw.tap(self._chat_id, len(self.steps), f"language:{code}", asked)})
        self._next += 1

    def _place(self) -> None:
        self._say(location={"latitude": 39.9 + self._next / 1000, "longitude": 116.4})

    def _thanks(self) -> None:
        """Something that is no report, and a tap that makes it one."""
        said = self._say(text="谢谢你们")
        number = len(self.steps)
        self.steps.append({"callback_query": raw.tap(self._chat_id, number, "make_report", said)})


def talks(size: Size, seed: int) -> list[list[Json]]:
    """Return what each person does, in order."""
    dice = random.Random(seed)
    found = []
    for i in range(size.people):
        talk = _Talk(_FIRST_ID + i, dice)
        talk.grow(size.each)
        found.append(talk.steps)
    return found


def numbered(steps: list[Json], first: int) -> list[Json]:
    """Return the updates with numbers in their order."""
    return [{"update_id": first + i, **step} for i, step in enumerate(steps)]


def troubled(chains: list[list[Json]], dice: random.Random) -> list[list[Json]]:
    """Return the chains with each update one to five times; in each chain the first of each in order, copies later."""
    order = [i for i, chain in enumerate(chains) for _ in chain]
    dice.shuffle(order)
    firsts = [iter(chain) for chain in chains]
    merged = [next(firsts[i]) for i in order]
    half = len(merged) // 2
    # In the middle the numbers begin anew, lower than before or higher.
    restart = dice.choice((dice.randint(1, 10**6), dice.randint(10**9, 2 * 10**9)))
    with_numbers = numbered(merged[:half], _FIRST_NUMBER) + numbered(merged[half:], restart)
    by_chain: list[list[Json]] = [[] for _ in chains]
    for i, update in zip(order, with_numbers, strict=True):
        by_chain[i].append(update)
    return [_repeated(chain, dice) for chain in by_chain]


def _repeated(chain: list[Json], dice: random.Random) -> list[Json]:
    placed: list[tuple[float, int, Json]] = []
    for i, update in enumerate(chain):
        placed.append((i, 0, update))
        placed += [(i + dice.uniform(0.01, _LATE), n, update) for n in range(1, dice.randint(1, _MOST_TIMES))]
    return [update for _, _, update in sorted(placed, key=lambda one: one[:2])]


def shuffled(chains: list[list[Json]], dice: random.Random) -> list[Json]:
    """Return one line of updates, shuffled over the chats, each chat's in its order."""
    order = [i for i, chain in enumerate(chains) for _ in chain]
    dice.shuffle(order)
    firsts = [iter(chain) for chain in chains]
    return [next(firsts[i]) for i in order]


def dump(house: House) -> dict[int, object]:
    """Return what is kept of each person, without numbers and times: the same story gives the same dump."""
    state: dict[int, object] = {}
    for person_id, telegram_id, language in house.rows("SELECT id, telegram_id, language FROM person"):
        reports = house.rows(
            "SELECT number, text, category, urgency, state, version, place, unit, is_corrected FROM report "
            "WHERE reporter_id = ? ORDER BY number",
            person_id,
        )
        state[telegram_id] = (language, [(*report[1:], _parts(house, report[0])) for report in reports])
    return state


def _parts(house: House, number: int) -> object:
    remarks = "SELECT purpose, kind, text, file_id, album, latitude, message_id FROM remark WHERE report_number = ?"
    history = "SELECT action, state, text FROM report_history WHERE report_number = ?"
    return house.rows(f"{remarks} ORDER BY id", number), house.rows(f"{history} ORDER BY id", number)


async def played(mode: Mode, chains: list[list[Json]], dice: random.Random | None) -> dict[int, object]:
    """Play the chains to a fresh bot and return the state. Without dice: chat after chat."""
    async with opened(
        mode,
        telegram__limits__overall_per_second=1000,
        telegram__limits__per_chat_per_second=100,
        telegram__limits__in_flight=32,
    ) as house:
        for i in range(len(chains)):
            await house.telegram.person(f"居民{i}", id=_FIRST_ID + i)
        # That they pressed Start is heard by nobody: only the updates below count.
        last = (await house.telegram.api("getUpdates", offset=-1))["result"][-1]["update_id"]
        await house.telegram.api("getUpdates", offset=last + 1)
        assert await house.telegram.pending() == 0
        await house.start_bot()
        if mode == "webhook":
            await raw.post(house, [[raw.to_body(update) for update in chain] for chain in chains])
        else:
            line = shuffled(chains, dice) if dice else [update for chain in chains for update in chain]
            for at in range(0, len(line), 50):
                await house.telegram.updates(*line[at : at + 50])
        await house.until_quiet(60 + sum(map(len, chains)) / 20)
        queued, _ = house.waiting()
        assert queued == 0, f"{queued} updates still wait"
        assert house.count("SELECT COUNT(*) FROM inbox WHERE state = 'dead'") == 0
        return dump(house)


async def compared(size: Size, seed: int = 3) -> dict[str, tuple[int, int, int]]:
    """Return for each mode how many updates there were, how many were brought, and how many people differ."""
    chains = talks(size, seed)
    once = [numbered(chain, _FIRST_NUMBER + 1000 * i) for i, chain in enumerate(chains)]
    wanted = await played("polling", once, None)
    assert len(wanted) == size.people
    found = {}
    for mode in ("polling", "webhook"):
        dice = random.Random(seed)
        brought = troubled(chains, dice)
        state = await played(mode, brought, dice)
        differ = sum(state.get(person) != wanted[person] for person in wanted) + len(state.keys() - wanted.keys())
        found[mode] = sum(map(len, chains)), sum(map(len, brought)), differ
    return found


async def measure(*, is_full: bool) -> list[Result]:
    """Return the lines of this figure."""
    size = FULL if is_full else QUICK
    return [
        Result(
            f"{updates} updates of {size.people} people brought {brought} times, shuffled over the chats, `update_id` "
            f"begun anew in the middle ({mode})",
            "the same state as once in order",
            f"{differ} of {size.people} people differ",
            differ == 0,
        )
        for mode, (updates, brought, differ) in (await compared(size)).items()
    ]
