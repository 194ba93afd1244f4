"""Learning from what people put right: new weights, and whether they may replace the old ones."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from domain.categories import Urgency
from domain.classify import Classifier
from domain.learning import Learning, Lesson, learn
from domain.understanding import Judged, Shares
from storage import corrections
from storage.database import Transaction
from words import corpus
from words.corpus import Example

_ASIDE = 5
"""One correction in so many is kept aside, always the same: it measures and is never learned from."""
_WORTH = 2.0
"""How much more than an invented message a real one counts."""

_GRAVE = {Urgency.EMERGENCY: 3.0, Urgency.HIGH: 2.0}
"""How much more a danger counts than any other message."""


@dataclass(frozen=True)
class Learned:
    """New weights, and how well both judge the messages that neither has learned from."""

    weights: Mapping[str, Any]
    lessons: int
    corrected: int
    before: Shares
    after: Shares

    @property
    def is_better(self) -> bool:
        """Whether the new weights may replace the old: no worse in danger, and no worse in the category."""
        return all(new >= old for new, old in zip(self.after.worth, self.before.worth, strict=True))


async def read_corrections(tx: Transaction) -> list[Example]:
    """Return the reports whose category somebody put right, as examples."""
    return [Example(*row, place="") for row in await corrections.list_corrected(tx)]


def learn_anew(lexicon: Mapping[str, Any], corrected: Sequence[Example], how: Learning) -> Learned:
    """Learn from the corpus and the corrections; takes about two minutes. The old weights are left alone."""
    apart = [example for example in corrected if zlib.crc32(example.text.encode()) % _ASIDE == 0]
    heard = [example for example in corrected if zlib.crc32(example.text.encode()) % _ASIDE]
    old = Classifier(lexicon)
    lessons = [*_lessons(old, corpus.read(), 1.0), *_lessons(old, heard, _WORTH)]
    weights = learn(lessons, how)
    aside = [*corpus.read_aside(), *apart]
    new = Classifier({**lexicon, "learned": weights})
    return Learned(weights, len(lessons), len(corrected), measured(old, aside), measured(new, aside))


def measured(classifier: Classifier, examples: Iterable[Example]) -> Shares:
    """Judge examples and count what was right."""
    return Shares.of(Judged(classifier.guess(example.text), example.category, example.urgency) for example in examples)


def _lessons(classifier: Classifier, examples: Iterable[Example], worth: float) -> Iterable[Lesson]:
    for example in examples:
        grave = _GRAVE.get(Urgency(example.urgency), 1.0)
        yield Lesson(classifier.pieces(example.text), example.category, example.urgency, worth, grave)
