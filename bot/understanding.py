"""The commands that judge messages and learn to judge them: `linli classify` and `linli learn`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.config import Config
from domain.classify import Classifier
from domain.learning import Learning
from domain.places import Roster, find_place
from domain.understanding import Shares
from services.learning import learn_anew, read_corrections
from storage.database import database_at
from words import lexicon
from words.corpus import Example


def classified(lines: Iterable[str]) -> Iterator[str]:
    """Yield for each message a line of JSON: category, urgency, place as written or null, confidence."""
    words = lexicon.load()
    classifier, roster = Classifier(words), Roster.of(words)
    for line in lines:
        text = line.rstrip("\r\n")
        guess, place = classifier.guess(text), find_place(text, roster)
        found = {
            "category": guess.category,
            "urgency": guess.urgency.value,
            "place": place.text if place else None,
            "confidence": round(guess.confidence, 3),
        }
        yield json.dumps(found, ensure_ascii=False)


async def learn_from(settings: Config, out: Path) -> int:
    """Learn anew from the corpus and the corrections; the weights in `out` change only if that is no loss."""
    corrected = await _corrections(settings)
    learned = learn_anew(lexicon.load(), corrected, Learning())
    _say(f"learned from {learned.lessons} messages, {learned.corrected} of them put right by people")
    _say(f"now:    {_told(learned.before)}")
    _say(f"learned: {_told(learned.after)}")
    if not learned.is_better:
        _say("the new weights are worse on the messages kept aside: nothing was changed")
        return 1
    _say(f"{out}: {_keep(lexicon.packed(learned.weights), out)} bytes, used from the next start on")
    return 0


def _keep(weights: bytes, out: Path) -> int:
    """Write the weights beside the old ones, then put them in their place: a bot that starts meanwhile reads either."""
    fresh = out.with_suffix(".new")
    fresh.write_bytes(weights)
    fresh.replace(out)
    return len(weights)


async def _corrections(settings: Config) -> list[Example]:
    database = database_at(settings.database.secret_url())
    if await database.is_new():
        return []
    await database.open(is_exclusive=False)
    try:
        async with database.reading() as tx:
            return await read_corrections(tx)
    finally:
        await database.close()


def _told(shares: Shares) -> str:
    return (
        f"category {shares.category_right} of {shares.messages}, emergencies {shares.found} of {shares.emergencies}, "
        f"false alarms {shares.alarmed} of {shares.calm}, reports taken for chatter {shares.taken_for_chatter}"
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
