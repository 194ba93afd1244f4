"""`linli watch`: a process of its own that sees whether the ladder still climbs, and tells people by a second way."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.config import Config
from bot.config_parts import ConfigError
from bot.ways import Way, tell_all, ways_of
from cards import watching as words
from cards.look import Look
from domain.notices import Lane
from domain.watching import HEARTBEAT, UNSEEN, Finding, Memory, State, Word, due, judge, listened, remembered
from storage import outbox, settings
from storage.database import StorageFailed, StorageLocked, database_at
from words.texts import Texts

FINE, ALARM, BLIND, UNHEARD = 0, 1, 2, 3
"""Exit codes of one look: all is well, an alarm, it could not look (an alarm too), and nobody could be told of it."""
_LOCK_SECONDS = 5.0
_LOOK_SECONDS = 20.0


class Watchdog:
    """Looks, judges, tells. What it must remember is in a small file: it may be started anew for each look."""

    def __init__(self, config: Config, ways: tuple[Way, ...]) -> None:
        self._config = config
        self._ways = ways
        self._language = config.community.language
        self._texts = Texts(self._language)

    async def look_once(self) -> int:
        """Look, and tell what is due; return the exit code."""
        rules, now = self._config.watch, datetime.now(UTC)
        finding = await look(self._config, now)
        memory = _recall(rules.state)
        word = due(memory, finding.state, now, rules.again)
        was_told = word is not None and await self._tell(word, finding, memory, now)
        kept = remembered(memory, finding.state, now, was_told=was_told)
        if kept != memory:
            _keep(rules.state, kept)
        if word is not None and not was_told:
            return UNHEARD
        return BLIND if finding.state in UNSEEN else FINE if finding.state is State.FINE else ALARM

    async def run(self) -> int:
        """Look again and again until told to stop."""
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        while not stop.is_set():
            await self.look_once()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._config.watch.every.total_seconds()):
                    await stop.wait()
        return FINE

    async def try_ways(self) -> int:
        """Send a test alarm by every way; return 0 if all of them worked."""
        text = words.test_text(self._look(datetime.now(UTC)), self._language, self._config.community.name)
        failures = await tell_all(self._ways, text)
        for name, why in failures.items():
            sys.stdout.write(f"{name}: {why or 'well'}\n")
        return ALARM if any(failures.values()) else FINE

    async def _tell(self, word: Word, finding: Finding, memory: Memory, now: datetime) -> bool:
        community = self._config.community.name
        text = words.alarm_text(self._look(now), self._language, community, word, finding, memory)
        _say(f"{finding.state}, {word}: {text}")
        failures = await tell_all(self._ways, text)
        for name, why in failures.items():
            if why:
                _say(f"watch.{name} failed: {why}")
        if all(failures.values()):
            _say("NOBODY WAS TOLD: none of the ways worked")
            return False
        return True

    def _look(self, now: datetime) -> Look:
        return Look(self._texts, self._config.community.zone, now)


async def run_watch(config: Config, *, once: bool, is_test: bool) -> int:
    """Run the watchdog in one of its forms; return its exit code.

    Raises:
        ConfigError: no way is set.
    """
    ways = ways_of(config.watch, config.telegram.base_url)
    if not ways:
        raise ConfigError("watch: name at least one way by which it tells people: command, webhook or telegram")
    watchdog = Watchdog(config, ways)
    if is_test:
        return await watchdog.try_ways()
    return await (watchdog.look_once() if once else watchdog.run())


async def look(config: Config, now: datetime) -> Finding:
    """Read the heartbeat and judge it. Whatever keeps it from reading is a finding, and never the watchdog's end."""
    database = database_at(config.database.secret_url(), lock_wait=_LOCK_SECONDS)
    try:
        async with asyncio.timeout(_LOOK_SECONDS):
            if await database.is_new():
                return Finding(State.MISSING)
            async with database.looking() as tx:
                beat = await settings.get(tx, HEARTBEAT)
                oldest = await outbox.get_oldest(tx, Lane.SAFETY, now)
    except StorageLocked:
        return Finding(State.LOCKED)
    except StorageFailed as error:
        _say(str(error))
        return Finding(State.UNREACHABLE)
    except Exception as error:
        _say(f"{database.name}: {type(error).__name__}: {error}")
        return Finding(State.UNREACHABLE)
    return listened(judge(beat, now, config.watch.older_than), oldest, now, config.watch.unsent_after)


def _recall(path: Path) -> Memory:
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        return Memory(*(fields[name] and datetime.fromisoformat(fields[name]) for name in ("since", "told_at")))
    except FileNotFoundError:
        return Memory()
    except (OSError, ValueError, KeyError, TypeError) as error:
        _say(f"watch.state: {path} cannot be read ({type(error).__name__}): as if nothing had been said yet")
        return Memory()


def _keep(path: Path, memory: Memory) -> None:
    """Keep it whole or not at all. Without it the alarm is said at each look: better than never."""
    fields = {name: at and at.isoformat() for name, at in vars(memory).items()}
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        beside.write_text(json.dumps(fields), encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        _say(f"watch.state: {path} cannot be written: {error.strerror}")


def _say(line: str) -> None:
    sys.stderr.write(f"linli watch: {line}\n")
    sys.stderr.flush()
