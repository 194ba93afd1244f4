"""`linli routes`: the rules by which reports go to people, and why a report would go to whom. Nothing is changed."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot import clocks, parts
from bot.config import Config
from bot.config_parts import ConfigError
from bot.config_routing import RuleConfig
from bot.parts import Parts
from bot.roster_commands import roster_words
from domain.people import Person
from domain.roster_reasons import Bad
from domain.routing import Condition, Facts, Target, takes_all
from services.report_routing import Explained
from services.work import Work
from storage import people, places
from storage.database import database_at
from storage.places import Building

_LANGUAGE = "en"
Json = dict[str, Any]


@dataclass(frozen=True)
class Question:
    """A report that nobody has made: its words, its building ("3", "community/3"), the time at which it comes.

    Without words the rules are asked for.
    """

    text: str | None = None
    building: str = ""
    at: str = ""


async def run_routes(config: Config, asked: Question, *, as_json: bool) -> int:
    """Print the rules, or (with words of a report) who would get it, who after them, and which rule says so."""
    if asked.text is not None and not asked.text.strip():
        raise ConfigError("--explain needs the words of a report")
    if (asked.building or asked.at) and asked.text is None:
        raise ConfigError("--building and --at say more of a report: --explain is needed")
    async with _opened(config, _time(config, asked.at)) as (made, work):
        if asked.text is None:
            listed = await _listed(config, work)
            lines = _list_lines(listed)
        else:
            building = await _building(work, asked.building)
            said = await made.routing.explain(work, asked.text, building)
            listed = _explained(config, made, work, said)
            lines = _explain_lines(listed)
    for line in [json.dumps(listed, ensure_ascii=False, indent=2)] if as_json else lines:
        sys.stdout.write(line + "\n")
    return 0


async def _listed(config: Config, work: Work) -> Json:
    rules = config.routing.rules
    ends = next((at for at, rule in enumerate(rules) if takes_all(rule.to_rule(str, str))), len(rules))
    known = await places.list_communities(work.tx)
    return {
        "rules": [
            {
                "number": at + 1,
                "name": rule.name,
                "to": str(rule.to),
                "conditions": _conditions(rule),
                "is_reached": at <= ends,
                "unknown_communities": [one for one in rule.communities if one not in known],
            }
            for at, rule in enumerate(rules)
        ],
        "teams": {name: [await _member(work, one) for one in phones] for name, phones in config.routing.teams.items()},
    }


async def _member(work: Work, phone: str) -> str | None:
    """Return the name of one of the staff; None: nobody of the staff has this number."""
    person = await people.get(work.tx, await people.find_by_phone(work.tx, phone) or 0)
    return person.name if person is not None and person.is_staff else None


def _conditions(rule: RuleConfig) -> Json:
    fields = rule.model_dump(mode="json", exclude={"to", "name", "hours"}, exclude_defaults=True)
    return {**fields, **({"hours": str(rule.hours)} if rule.hours is not None else {})}


def _list_lines(listed: Json) -> Iterator[str]:
    for rule in listed["rules"]:
        yield _title(rule)
        for name, values in rule["conditions"].items():
            yield f"   {name}: {values if isinstance(values, str) else ', '.join(values)}"
        if not rule["is_reached"]:
            yield "   nothing comes here: a rule before it takes all"
        if rule["unknown_communities"]:
            yield f"   there is no community {', '.join(rule['unknown_communities'])}"
    yield f"{'otherwise' if listed['rules'] else 'no rules'}: the grid's worker, then the desk, then the secretary"
    for name, members in listed["teams"].items():
        yield f"team {name}: {', '.join(one or '(no staff has this number)' for one in members)}"


def _explained(config: Config, made: Parts, work: Work, said: Explained) -> Json:
    rules, report = config.routing.rules, said.report
    found = (
        {"number": said.match.index + 1, **_named(rules[said.match.index])} if said.match.index is not None else None
    )
    chain: dict[int, tuple[Target, Person]] = {}
    for to, them in said.asked:
        for one in them:
            chain.setdefault(one.id, (to, one))
    return {
        "text": report.text,
        "at": work.now.astimezone(made.zone).isoformat(timespec="minutes"),
        "is_working": said.facts.is_working,
        "is_report": said.is_report,
        "category": report.category,
        "category_name": made.texts.plain(_LANGUAGE, f"category-{report.category}"),
        "is_private": said.facts.is_private,
        "urgency": report.urgency.value,
        "place": report.place,
        "building": report.building,
        "grid": report.grid_name,
        "missed": [
            {"number": at + 1, **_named(rule), "condition": why.value, "why": _WHY[why](rule, said.facts)}
            for at, (rule, why) in enumerate(zip(rules, said.match.why, strict=False))
        ],
        "rule": found,
        "asked": [{"name": one.name, "as": _as(made, to), "to": str(to)} for to, one in chain.values()],
    }


def _named(rule: RuleConfig) -> Json:
    return {"name": rule.name, "to": str(rule.to)}


def _as(made: Parts, to: Target) -> str:
    """Return what somebody is asked as, in words."""
    if to.role is None:
        return f"team {to.team}"
    unit = f", {made.texts.plain(_LANGUAGE, f'partner-{to.partner}')}" if to.partner else ""
    return made.texts.plain(_LANGUAGE, f"role-{to.role.value}") + unit


def _explain_lines(said: Json) -> Iterator[str]:
    at = datetime.fromisoformat(said["at"])
    yield f"{at:%A %Y-%m-%d %H:%M}, {'working hours' if said['is_working'] else 'outside working hours'}"
    private = ", private" if said["is_private"] else ""
    yield f"category: {said['category_name']} ({said['category']}){private}; urgency: {said['urgency']}"
    place = f"building {said['building']}" if said["place"] == said["building"] != "" else said["place"] or "not said"
    yield f"place: {place}{', ' + said['grid'] if said['grid'] else ''}"
    if not said["grid"]:
        yield "   without a grid; of a real report the home of who makes it counts"
    if not said["is_report"]:
        yield "   taken for chatter: it becomes a report only if who wrote it says so"
    for rule in said["missed"]:
        yield f"{_title(rule)}: no, {rule['why']}"
    yield f"{_title(said['rule'])}: yes" if said["rule"] else "no rule matches" if said["missed"] else "no rules"
    people = [f"{one['name']} ({one['as']})" for one in said["asked"]]
    yield f"goes to: {people[0] if people else 'nobody who can be reached'}"
    if people[1:]:
        yield f"then: {', '.join(people[1:])}"
    if said["urgency"] == "emergency":
        yield "a danger: the grid's worker and the desk hear of it at once, whoever has it"


def _title(rule: Json) -> str:
    name = f"{rule['name']} " if rule["name"] else ""
    return f"{rule['number']}. {name}→ {rule['to']}"


def _or(words: Sequence[str]) -> str:
    return " or ".join(words)


_WHY: Mapping[Condition, Callable[[RuleConfig, Facts], str]] = {
    Condition.CATEGORY: lambda rule, facts: f"the category is {facts.category}, not {_or(rule.categories)}",
    Condition.URGENCY: lambda rule, facts: f"the urgency is {facts.urgency}, not {_or(rule.urgencies)}",
    Condition.PLACE: lambda rule, facts: (
        f"the place is {facts.building or facts.place or 'not said'}, not {_or(rule.places)}"
    ),
    Condition.WORDS: lambda rule, facts: f"{_or(rule.words)} does not stand in it",
    Condition.HOURS: lambda rule, facts: f"it is {facts.wall:%H:%M}, not {rule.hours}",
    Condition.COMMUNITY: lambda rule, facts: (
        f"the community is {facts.community or 'not known'}, not {_or(rule.communities)}"
    ),
    Condition.PRIVATE: lambda rule, facts: f"{facts.category} is private and does not go to {rule.to}",
    Condition.DANGER: lambda rule, facts: f"a danger goes to {rule.to} only where the rule names emergency",
}


@asynccontextmanager
async def _opened(config: Config, at: datetime | None) -> AsyncIterator[tuple[Parts, Work]]:
    """Give the parts, and a work that only reads. The bot may run beside."""
    database = database_at(config.database.secret_url())
    if await database.is_new():
        raise ConfigError(f"there is no database {database.name} yet; import the lists first")
    await database.open(is_exclusive=False)
    try:
        now = at or (await clocks.open_clock(config.clock, database)).now()
        made = parts.make(config, now)
        async with database.snapshot() as tx:
            yield made, Work(tx, now)
    finally:
        await database.close()


async def _building(work: Work, written: str) -> Building | None:
    if not written:
        return None
    try:
        community, name = roster_words(work.now).cells.named_building(written)
        found = await places.find_building_in(work.tx, name, community)
    except Bad:
        found = None
    if found is None:
        raise ConfigError(f"--building: there is no building {written}, or several: write community/number")
    return found


def _time(config: Config, written: str) -> datetime | None:
    if not written:
        return None
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        raise ConfigError("--at: a time such as 2026-03-02T23:00") from None
    return at if at.tzinfo is not None else at.replace(tzinfo=config.community.zone)
