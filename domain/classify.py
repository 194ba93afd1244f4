"""What a message is about, how dangerous it is, and whether it is a report at all: words and weights, no network."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from domain.categories import NONE, OTHER, Urgency
from domain.features import marks, pieces
from domain.letters import Latin
from domain.normal import normalise, normalise_all
from domain.scan import Scanner, count_words, word_starts
from domain.weights import Weights

Scores = dict[str, float]
Value = TypeVar("Value", Scores, frozenset[str])

NEED = "need"
REPORT_FROM = 1.5
"""What must speak for a report beyond what speaks for chatter."""
LONG = 8
"""Ideographs and words from which a message without any chatter in it is taken for a report, whatever it says."""
SHORT = 5
"""Ideographs and words up to which a message is short: "help" alone is a cry, "help me fix the gate" is none."""
RULED = 6.0
"""The weight of a rule for the category that it speaks for."""
SURE, SURE_WITH_RULE = 0.3, 0.2
"""How likely an emergency must be to be called one; less is asked where a rule says so too."""
SURE_IF_SHORT = 0.6
"""The same for a short message that no rule speaks of: a few pieces say little, whatever they sound like."""
GRAVE, GRAVE_WITH_RULE = 0.15, 0.08
"""The same for what is at least urgent."""
CHATTER, UNSURE = 0.7, 0.45
"""How likely it must be that a message is no report, and how sure that is at the most while no word says so."""
ASKED = 0.6
"""Confidence below which the reporter is asked: in a hand that was not learned from, such guesses are right in four or
five of ten, and one of the two or three that she can choose from in three of four; surer guesses are right in six of
seven. See docs/decisions/0011."""
RIVALS, RIVAL = 2, 0.08
"""How many other categories she can choose from at the most, and how likely each must be."""
_NOISE_FROM = 8
VAGUE = 0.25
"""A short message in which words find nothing, and the weights nothing likelier than this, is left to the words."""
BEGINNING, END = 1000, 200
"""Characters of a long message that are judged; what stands between them is passed over."""
_REMEMBERED = 16
"""Messages whose guess is kept: one message is judged for its intent, its danger and its way, each by itself."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a message seems to be. `confidence` runs from 0 (nothing known) to 1.

    `category` is a code of `domain.categories.CATEGORIES`, or "none" exactly when it is no report. `rivals` are the
    next likeliest categories.
    """

    category: str
    urgency: Urgency
    confidence: float
    is_report: bool
    rivals: tuple[str, ...] = ()

    @property
    def doubts(self) -> tuple[str, ...]:
        """The categories that the reporter is asked to choose from; none when the guess is good enough."""
        return (self.category, *self.rivals) if self.is_report and self.rivals and self.confidence < ASKED else ()


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


@dataclass(frozen=True, slots=True)
class Reading:
    """What words and rules alone make of a message: the scores of the categories, and the level that a rule gives."""

    plain: str
    scores: Scores
    level: Urgency
    groups: frozenset[str]
    ideas: frozenset[str]
    size: int


class Classifier:
    """Judges messages by a lexicon: the values that `words.lexicon` reads from files.

    The lexicon holds, as plain mappings:

    - `variants`: two strings, `from` and `to`: characters and what they stand for (traditional forms); and `latin`, see
      `domain.letters.Latin`.
    - `categories` and `chatter`: code → level → words. Besides the categories, `chatter` holds the codes "none" (it
      speaks against a report), "need" (something is wanted, whatever it is) and "hollow" (words that only swallow).
      Its `levels` give the weight of each level.
    - `urgency`: `groups` (name → words) and the rules `hint`, `high` and `emergency`; see `Rule`. "@code" in a rule
      asks for the category found so far, and "short" for a message of a few words.
    - `concepts`: name → words: ideas that the learned weights know.
    - `learned`, if there is any: see `domain.weights.Weights`. What words and rules find are pieces among others to
      these weights. Without them, or if nothing in a message is known to them, words and rules decide alone.

    Every word counts once, and a word inside a longer one does not count: a fire drill is no fire.
    """

    def __init__(self, lexicon: Mapping[str, Any]) -> None:
        self._variants = str.maketrans(lexicon["variants"]["from"], lexicon["variants"]["to"])
        self._latin = Latin(**lexicon["variants"]["latin"])
        chatter = {code: levels for code, levels in lexicon["chatter"].items() if code != "levels"}
        words = _weigh({**lexicon["categories"], **chatter}, lexicon["chatter"]["levels"])
        self._words: Scanner[Scores] = Scanner(self._keyed(words))
        urgency = lexicon["urgency"]
        self._groups = self._grouped(urgency["groups"])
        self._ideas = self._grouped(lexicon.get("concepts", {}))
        self._hints = [Rule.parse(line) for line in urgency["hint"]]
        self._rules = [
            (level, [Rule.parse(line) for line in urgency[level]]) for level in (Urgency.EMERGENCY, Urgency.HIGH)
        ]
        house = lexicon.get("places", {}).get("house")
        self._doors = re.compile(house) if house else None
        self._where = re.compile(lexicon.get("places", {}).get("where", "(?!)"))
        self._learned = Weights.of(lexicon["learned"]) if lexicon.get("learned") else None
        self._guesses = lru_cache(_REMEMBERED)(self._guess)

    def guess(self, text: str) -> Guess:
        """Judge one message. Never raises, whatever the text is; 50 characters take under 1 ms.

        Of a long text the first 1,000 and the last 200 characters are judged, dangers too: that takes under 20 ms.
        """
        return self._guesses(text)

    def _guess(self, text: str) -> Guess:
        reading = self._read(text)
        said = pieces(reading.plain, self._doors)
        ruled = _judge(reading.scores, reading.level)
        is_only_where = self._where.fullmatch(reading.plain) is not None
        if self._learned is None or not self._learned.knows(said) or is_only_where or _is_noise(reading.plain):
            return ruled
        categories, levels = self._learned.judge(said | self._marks(reading))
        urgency = _urgency(levels, reading)
        if not reading.scores and max(share for code, share in categories.items() if code != NONE) < VAGUE:
            return ruled
        return _weighed(categories, urgency, reading.scores.get(NONE, 0.0))

    def pieces(self, text: str) -> list[str]:
        """Return everything in a message that weights are learned for."""
        reading = self._read(text)
        return sorted(pieces(reading.plain, self._doors) | self._marks(reading))

    def normalise(self, text: str) -> str:
        """Return the text in the form in which words are compared."""
        return normalise(self._latin.read(text), self._variants)

    def _read(self, text: str) -> Reading:
        plain = _shortened(self.normalise(_shortened(text)))
        size = count_words(plain)
        starts = word_starts(plain)
        groups = _all(self._groups, plain, starts)
        scores: Scores = {}
        for found in self._words.longest(plain, starts):
            _add(scores, found)
        for rule in self._hints:
            if rule.holds(groups):
                _add(scores, {rule.category: RULED})
        if NONE not in scores and size >= LONG:
            _add(scores, {NEED: REPORT_FROM})
        level, category = self._urgency(groups | {f"@{_best(scores)}", "short" if size <= SHORT else ""})
        if category:
            _add(scores, {category: RULED})
        return Reading(plain, scores, level, groups, _all(self._ideas, plain, starts), size)

    def _marks(self, reading: Reading) -> set[str]:
        best = _best(reading.scores)
        return marks(reading.scores, best, reading.level, reading.groups, reading.ideas, reading.size)

    def _keyed(self, words: Mapping[str, Value]) -> dict[str, Value]:
        """Return the same values under the words in the form in which they are compared.

        Words that come to the same form, such as a Kazakh and an Uyghur one, have what each of them has.
        """
        keyed: dict[str, Value] = {}
        for word, value in zip(normalise_all(list(words), self._variants), words.values(), strict=True):
            keyed[word] = keyed[word] | value if word in keyed else value
        return keyed

    def _grouped(self, groups: Mapping[str, Iterable[str]]) -> Scanner[frozenset[str]]:
        return Scanner(self._keyed(_turn((group, word) for group, words in groups.items() for word in words)))

    def _urgency(self, seen: frozenset[str]) -> tuple[Urgency, str]:
        """Return the level of the first rule that holds, and the category that the rule speaks for, or ""."""
        for level, rules in self._rules:
            for rule in rules:
                # As `holds` says; a hundred calls for each message would take half as long as all the scanning.
                if rule.needs <= seen and not rule.bars & seen:
                    return level, rule.category
        return Urgency.NORMAL, ""


def _is_noise(plain: str) -> bool:
    """Whether a text is one or two letters over and over: what a cat or a test writes says nothing."""
    letters = [letter for letter in plain if letter.isalpha()]
    return len(letters) > _NOISE_FROM and len(set(letters)) <= 2


def _all(groups: Scanner[frozenset[str]], plain: str, starts: list[int]) -> frozenset[str]:
    return frozenset(group for found in groups.longest(plain, starts) for group in found)


def _shortened(text: str) -> str:
    """Return the beginning and the end of a long text, each on a line of its own."""
    return text if len(text) <= BEGINNING + END else f"{text[:BEGINNING]}\n{text[-END:]}"


def _urgency(levels: Scores, reading: Reading) -> Urgency:
    """Put together what the weights and the rules say of the danger. A rule needs less from the weights."""
    danger = levels.get(Urgency.EMERGENCY, 0.0)
    grave = danger + levels.get(Urgency.HIGH, 0.0)
    ruled = reading.level
    sure = SURE_IF_SHORT if ruled is Urgency.NORMAL and reading.size <= SHORT else SURE
    if danger >= (SURE_WITH_RULE if ruled is Urgency.EMERGENCY else sure):
        return Urgency.EMERGENCY
    return Urgency.HIGH if grave >= (GRAVE_WITH_RULE if ruled is not Urgency.NORMAL else GRAVE) else Urgency.NORMAL


def _weighed(categories: Scores, urgency: Urgency, chatter: float) -> Guess:
    """Take the likeliest category. That a message is chatter is never sure if no word says so."""
    if urgency is Urgency.NORMAL and categories[NONE] >= CHATTER:
        return Guess(NONE, urgency, categories[NONE] if chatter else min(categories[NONE], UNSURE), is_report=False)
    reports = 1 - categories[NONE] + 1e-9
    ranked = sorted(((share / reports, code) for code, share in categories.items() if code != NONE), reverse=True)
    share, category = ranked[0]
    rivals = tuple(code for share, code in ranked[1 : 1 + RIVALS] if share >= RIVAL)
    return Guess(category, urgency, min(1.0, share), is_report=True, rivals=rivals)


def _judge(scores: Scores, urgency: Urgency) -> Guess:
    """Weigh what speaks for a report against what speaks for chatter. What is dangerous is always a report."""
    category = _best(scores)
    chatter = scores.get(NONE, 0.0)
    weight = scores.get(category, 0.0)
    wanted = weight + scores.get(NEED, 0.0)
    if urgency is Urgency.NORMAL and wanted - chatter < REPORT_FROM:
        return Guess(NONE, urgency, chatter / (chatter + wanted + 1), is_report=False)
    rivals = sum(value for code, value in scores.items() if value > 0 and code not in (category, NEED))
    return Guess(category, urgency, weight / (weight + rivals + 1), is_report=True)


def _best(scores: Scores) -> str:
    """Return the category with the greatest weight; "other" when none has any."""
    rated = ((weight, code) for code, weight in scores.items() if code not in (NONE, NEED))
    weight, code = max(rated, default=(0.0, OTHER))
    return code if weight > 0 else OTHER


def _add(scores: Scores, more: Mapping[str, float]) -> None:
    for code, weight in more.items():
        scores[code] = scores.get(code, 0.0) + weight


def _weigh(lexicon: Mapping[str, Mapping[str, Iterable[str]]], levels: Mapping[str, float]) -> dict[str, Scores]:
    """Turn code → level → words into word → code → weight."""
    weights: dict[str, Scores] = {}
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
