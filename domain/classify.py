"""What a message is about, how dangerous it is, and whether it is a report at all: words and weights, no network."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from domain.categories import NONE, OTHER, Urgency
from domain.normal import normalise, normalise_all
from domain.scan import Scanner, count_words, ngrams

Weights = dict[str, float]
Value = TypeVar("Value")

NEED = "need"
REPORT_FROM = 1.5
"""What must speak for a report beyond what speaks for chatter."""
LONG = 8
"""Ideographs and words from which a message without any chatter in it is taken for a report, whatever it says."""
SHORT = 5
"""Ideographs and words up to which a message is short: "help" alone is a cry, "help me fix the gate" is none."""
RULED = 6.0
"""The weight of a rule for the category that it speaks for."""
BEGINNING, END = 1000, 200
"""Characters of a long message that are judged; what stands between them is passed over."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a message seems to be. `confidence` runs from 0 (nothing known) to 1.

    `category` is a code of `domain.categories.CATEGORIES`, or "none" exactly when it is no report.
    """

    category: str
    urgency: Urgency
    confidence: float
    is_report: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """Which groups of words must be in a message, and which must not; and the category that this speaks for."""

    needs: frozenset[str]
    bars: frozenset[str]
    category: str

    @classmethod
    def parse(cls, line: str) -> "Rule":
        """Read a rule such as "lift trapped !drill -> elevator"."""
        groups, _, category = line.partition("->")
        words = groups.split()
        bars = frozenset(word[1:] for word in words if word.startswith("!"))
        return cls(frozenset(word for word in words if not word.startswith("!")), bars, category.strip())

    def holds(self, seen: frozenset[str]) -> bool:
        """Whether a message with these groups in it falls under the rule."""
        return self.needs <= seen and not self.bars & seen


class Classifier:
    """Judges messages by a lexicon: the values that `words.lexicon` reads from files.

    The lexicon holds, as plain mappings:

    - `variants`: two strings, `from` and `to`: characters and what they stand for (traditional forms).
    - `categories` and `chatter`: code → level → words. Besides the categories, `chatter` holds the codes "none" (it
      speaks against a report), "need" (something is wanted, whatever it is) and "hollow" (words that only swallow).
      Its `levels` give the weight of each level.
    - `urgency`: `groups` (name → words) and the rules `hint`, `high` and `emergency`; see `Rule`. "@code" in a rule
      asks for the category found so far, and "short" for a message of a few words.
    - `learned`, if there is any: code → character n-gram → weight, added to what the words give. The n-gram "" is in
      every message.

    Every word counts once, and a word inside a longer one does not count: a fire drill is no fire.
    """

    def __init__(self, lexicon: Mapping[str, Any]) -> None:
        self._variants = str.maketrans(lexicon["variants"]["from"], lexicon["variants"]["to"])
        chatter = {code: levels for code, levels in lexicon["chatter"].items() if code != "levels"}
        words = _weigh({**lexicon["categories"], **chatter}, lexicon["chatter"]["levels"])
        self._words: Scanner[Weights] = Scanner(self._keyed(words))
        urgency = lexicon["urgency"]
        groups = _turn((group, word) for group, words in urgency["groups"].items() for word in words)
        self._groups: Scanner[frozenset[str]] = Scanner(self._keyed(groups))
        self._hints = [Rule.parse(line) for line in urgency["hint"]]
        self._rules = [
            (level, [Rule.parse(line) for line in urgency[level]]) for level in (Urgency.EMERGENCY, Urgency.HIGH)
        ]
        self._learned = _turn_weights(lexicon.get("learned", {}))
        self._sizes = sorted({len(ngram) for ngram in self._learned})

    def guess(self, text: str) -> Guess:
        """Judge one message. Never raises, whatever the text is; 50 characters take about 0.1 ms.

        Of a long text the first 1,000 and the last 200 characters are judged, dangers too: that takes under 10 ms.
        """
        plain = _shortened(self.normalise(_shortened(text)))
        size = count_words(plain)
        groups = frozenset(group for found in self._groups.longest(plain) for group in found)
        scores = self._scores(plain)
        for rule in self._hints:
            if rule.holds(groups):
                _add(scores, {rule.category: RULED})
        if NONE not in scores and size >= LONG:
            _add(scores, {NEED: REPORT_FROM})
        level, category = self._urgency(groups | {f"@{_best(scores)}", "short" if size <= SHORT else ""})
        if category:
            _add(scores, {category: RULED})
        return _judge(scores, level)

    def normalise(self, text: str) -> str:
        """Return the text in the form in which words are compared."""
        return normalise(text, self._variants)

    def _keyed(self, words: Mapping[str, Value]) -> dict[str, Value]:
        """Return the same values under the words in the form in which they are compared."""
        return dict(zip(normalise_all(list(words), self._variants), words.values(), strict=True))

    def _scores(self, plain: str) -> Weights:
        scores: Weights = {}
        for found in self._words.longest(plain):
            _add(scores, found)
        for ngram in ngrams(plain, self._sizes) & self._learned.keys():
            _add(scores, self._learned[ngram])
        return scores

    def _urgency(self, seen: frozenset[str]) -> tuple[Urgency, str]:
        """Return the level of the first rule that holds, and the category that the rule speaks for, or ""."""
        for level, rules in self._rules:
            for rule in rules:
                if rule.holds(seen):
                    return level, rule.category
        return Urgency.NORMAL, ""


def _shortened(text: str) -> str:
    """Return the beginning and the end of a long text, each on a line of its own."""
    return text if len(text) <= BEGINNING + END else f"{text[:BEGINNING]}\n{text[-END:]}"


def _judge(scores: Weights, urgency: Urgency) -> Guess:
    """Weigh what speaks for a report against what speaks for chatter. What is dangerous is always a report."""
    category = _best(scores)
    chatter = scores.get(NONE, 0.0)
    weight = scores.get(category, 0.0)
    wanted = weight + scores.get(NEED, 0.0)
    if urgency is Urgency.NORMAL and wanted - chatter < REPORT_FROM:
        return Guess(NONE, urgency, chatter / (chatter + wanted + 1), is_report=False)
    rivals = sum(value for code, value in scores.items() if value > 0 and code not in (category, NEED))
    return Guess(category, urgency, weight / (weight + rivals + 1), is_report=True)


def _best(scores: Weights) -> str:
    """Return the category with the greatest weight; "other" when none has any."""
    rated = ((weight, code) for code, weight in scores.items() if code not in (NONE, NEED))
    weight, code = max(rated, default=(0.0, OTHER))
    return code if weight > 0 else OTHER


def _add(scores: Weights, more: Mapping[str, float]) -> None:
    for code, weight in more.items():
        scores[code] = scores.get(code, 0.0) + weight


def _weigh(lexicon: Mapping[str, Mapping[str, Iterable[str]]], levels: Mapping[str, float]) -> dict[str, Weights]:
    """Turn code → level → words into word → code → weight."""
    weights: dict[str, Weights] = {}
    for code, by_level in lexicon.items():
        for level, words in by_level.items():
            weight = levels[level]
            for word in words:
                known = weights.setdefault(word, {})
                known[code] = known.get(code, 0.0) + weight
    return weights


def _turn(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Turn pairs of a group and a word into word → groups."""
    turned: dict[str, frozenset[str]] = {}
    for group, word in pairs:
        turned[word] = turned.get(word, frozenset()) | {group}
    return turned


def _turn_weights(learned: Mapping[str, Mapping[str, float]]) -> dict[str, Weights]:
    """Turn code → n-gram → weight into n-gram → code → weight."""
    turned: dict[str, Weights] = {}
    for code, weights in learned.items():
        for ngram, weight in weights.items():
            turned.setdefault(ngram, {})[code] = weight
    return turned
