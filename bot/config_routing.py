"""The part of the settings that says to whom reports go: ordered rules, and teams by their names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field, InstanceOf, PlainSerializer

from bot.config_part import Part
from domain.categories import Category, Urgency
from domain.normal import normalise
from domain.residents import phone_of
from domain.routing import Hours, Rule, Target


def _says_something(text: str) -> str:
    # What is nothing in the form in which words are compared would stand in every report.
    if not normalise(text, {}).strip():
        raise ValueError("a word that is nothing would be in every report")
    return text


def _parsed(parse: Callable[[str], object]) -> Callable[[object], object]:
    return lambda value: parse(str(value)) if isinstance(value, str | int) else value


def _text(value: object) -> object:
    """A building or a number that YAML has read as a number."""
    return str(value) if isinstance(value, int) else value


def _phone(text: str) -> str:
    number = phone_of(text)
    if number is None:
        raise ValueError("a telephone number")
    return number


Word = Annotated[str, BeforeValidator(_text), AfterValidator(_says_something)]
Phone = Annotated[str, BeforeValidator(_text), AfterValidator(_phone)]
To = Annotated[InstanceOf[Target], BeforeValidator(_parsed(Target.parse)), PlainSerializer(str)]
When = Annotated[InstanceOf[Hours], BeforeValidator(_parsed(Hours.parse))]


class RuleConfig(Part):
    """One line: a report for which all that is named here holds goes to `to`."""

    to: To
    name: str = ""
    categories: tuple[str, ...] = ()
    urgencies: tuple[Urgency, ...] = ()
    places: tuple[Word, ...] = ()
    words: tuple[Word, ...] = ()
    hours: When | None = None
    communities: tuple[Word, ...] = ()

    def to_rule(self, word: Callable[[str], str], place: Callable[[str], str]) -> Rule:
        """Return the domain's value; `word` and `place` bring words into the form in which they are compared."""
        return Rule(
            to=self.to,
            name=self.name,
            categories=frozenset(self.categories),
            urgencies=frozenset(self.urgencies),
            places=tuple(place(one) for one in self.places),
            words=tuple(word(one) for one in self.words),
            hours=self.hours,
            communities=frozenset(self.communities),
        )


class RoutingConfig(Part):
    """Ordered rules, the first that matches counts; and who belongs to a team, by telephone number."""

    rules: tuple[RuleConfig, ...] = ()
    teams: Mapping[str, Annotated[tuple[Phone, ...], Field(min_length=1)]] = {}

    def problem(self, categories: Mapping[str, Category]) -> str | None:
        """Return what in it names a thing that is not there, with its path; None: nothing does."""
        found = (one for at, rule in enumerate(self.rules) for one in self._problems(at, rule, categories))
        return next(found, None)

    def _problems(self, at: int, rule: RuleConfig, categories: Mapping[str, Category]) -> Iterator[str]:
        path = f"routing.rules.{at}"
        for code in rule.categories:
            if code not in categories:
                yield f"{path}.categories: unknown {code}; allowed: {', '.join(categories)}"
            elif not rule.to.may_have(code, is_private=categories[code].private):
                yield f"{path}.to: {code} is private and does not go to {rule.to}"
        if rule.to.team and rule.to.team not in self.teams:
            yield f"{path}.to: unknown team {rule.to.team}; routing.teams has: {', '.join(self.teams) or 'none'}"
