"""The parts of the house, made from the settings: rules, services, words. Nothing here runs yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from bot.calendars import deadline_rules
from bot.config import Config
from domain.classify import Classifier
from domain.intents import Endings
from domain.places import Roster, find_place
from domain.report_clocks import ReportRules
from domain.routing import Routes, is_building
from domain.talk import Talk
from domain.vital_words import VitalWords
from gateway.outbox import Outbox
from services.absences import Absences
from services.alarms import Alarms
from services.boards import Boards
from services.call_lists import CallLists
from services.care import CareList
from services.care_contacts import CareContacts
from services.care_drills import CareDrills
from services.care_due import CareDue
from services.care_figures import CareFigures
from services.care_pauses import CarePauses
from services.care_self import CareSelf
from services.check_ins import CheckIns
from services.codes import Codes
from services.day_lists import DayLists
from services.departures import Departures
from services.digests import Digests
from services.duplicates import Duplicates
from services.duties import Duties
from services.families import Families
from services.holding import Holding
from services.intents import Intents
from services.limits import Limits
from services.marks import Marks
from services.mornings import Mornings
from services.outages import Outages
from services.pairings import Pairings
from services.people import People
from services.photos import Photos
from services.phrases import Phrases
from services.queues import Queues
from services.report_clocks import ReportClocks
from services.report_corrections import ReportCorrections
from services.report_endings import ReportEndings
from services.report_handovers import ReportHandovers
from services.report_lists import ReportLists
from services.report_notices import ReportNotices
from services.report_routing import ReportRouting
from services.report_splits import ReportSplits
from services.report_views import ReportViews
from services.reports import Reports
from services.representing import Representing
from services.residents import Residents
from services.rhythms import Rhythms
from services.staff import Staff
from services.upkeep import Upkeep
from services.visit_rounds import VisitRounds
from services.visits import Visits
from services.workspaces import Workspaces
from words import lexicon
from words.texts import Texts


@dataclass(frozen=True)
class Parts:
    """Everything that answers to a message or a clock, ready to be put behind a gateway."""

    texts: Texts
    zone: ZoneInfo
    vital: VitalWords
    people: People
    alarms: Alarms
    boards: Boards
    call_lists: CallLists
    care: CareList
    care_contacts: CareContacts
    care_drills: CareDrills
    care_due: CareDue
    care_pauses: CarePauses
    rhythms: Rhythms
    care_self: CareSelf
    care_figures: CareFigures
    check_ins: CheckIns
    mornings: Mornings
    outages: Outages
    pairings: Pairings
    visits: Visits
    visit_rounds: VisitRounds
    codes: Codes
    residents: Residents
    staff: Staff
    day_lists: DayLists
    departures: Departures
    absences: Absences
    duties: Duties
    families: Families
    holding: Holding
    intents: Intents
    phrases: Phrases
    limits: Limits
    marks: Marks
    photos: Photos
    reports: Reports
    clocks: ReportClocks
    corrections: ReportCorrections
    endings: ReportEndings
    duplicates: Duplicates
    splits: ReportSplits
    views: ReportViews
    lists: ReportLists
    queues: Queues
    digests: Digests
    representing: Representing
    routing: ReportRouting
    handovers: ReportHandovers
    upkeep: Upkeep
    workspaces: Workspaces
    outbox: Outbox


def make(config: Config, now: datetime) -> Parts:
    """Put the parts together."""
    community = config.community
    texts = Texts(community.language)
    classifier, roster, endings, vital, talk = _readers(community.places)
    rules = ReportRules(config.category_table(), deadline_rules(config, now.year), config.limits.to_limits())
    notices = ReportNotices(rules)
    routing = ReportRouting(rules, classifier, roster, routes(config, classifier, roster))
    handovers = ReportHandovers(rules, routing, notices)
    outbox = Outbox(texts, community.zone, _numbers(config))
    return Parts(
        texts=texts,
        zone=community.zone,
        vital=vital,
        people=People(),
        alarms=Alarms(community.zone),
        boards=Boards(community.zone),
        call_lists=CallLists(community.zone),
        care=CareList(roster, community.zone),
        care_contacts=CareContacts(),
        care_drills=CareDrills(community.zone),
        care_due=CareDue(community.zone),
        care_pauses=CarePauses(community.zone),
        care_self=CareSelf(community.zone),
        check_ins=CheckIns(community.zone, outbox.settle),
        mornings=Mornings(community.zone, outbox.settle),
        outages=Outages(community.zone, outbox.settle),
        pairings=Pairings(config.care.to_pairing_rules(), community.zone),
        rhythms=Rhythms(community.zone),
        visits=Visits(config.care.to_visit_rules(), community.zone),
        visit_rounds=VisitRounds(config.care.to_visit_rules(), community.zone),
        care_figures=CareFigures(community.zone),
        codes=Codes(),
        residents=Residents(roster),
        staff=Staff(handovers, community.language),
        day_lists=DayLists(community.zone, config.care.list_at, texts),
        departures=Departures(handovers),
        absences=Absences(handovers, community.zone),
        duties=Duties(community.zone),
        families=Families(roster),
        holding=Holding(),
        intents=Intents(classifier, roster, endings, vital, talk),
        phrases=Phrases(),
        limits=Limits(rules.limits, routing),
        marks=Marks(rules.limits, handovers),
        photos=Photos(),
        reports=Reports(rules, routing, notices),
        clocks=ReportClocks(rules, notices),
        corrections=ReportCorrections(rules, routing, notices),
        endings=ReportEndings(rules, notices),
        duplicates=Duplicates(rules, routing.likeness, notices),
        splits=ReportSplits(rules, routing, notices),
        views=ReportViews(notices),
        lists=ReportLists(rules, notices, texts, roster.variants),
        queues=Queues(notices, community.zone),
        digests=Digests(rules, community.zone),
        representing=Representing(roster),
        routing=routing,
        handovers=handovers,
        upkeep=Upkeep(),
        workspaces=Workspaces(rules, notices),
        outbox=outbox,
    )


@cache
def _readers(places: tuple[str, ...]) -> tuple[Classifier, Roster, Endings, VitalWords, Talk]:
    """Make what reads messages, once: the lexicon does not change while a process lives."""
    words = lexicon.load()
    vital = VitalWords({**words, "vital": lexicon.vital()})
    return Classifier(words), Roster.of(words, places), Endings(words), vital, Talk(words)


def routes(config: Config, classifier: Classifier, roster: Roster) -> Routes:
    """Return the rules by which reports go, in the form in which words and places are compared."""

    def place(written: str) -> str:
        found = find_place(written, roster)
        return (
            found.building
            if found is not None and found.building
            else written
            if is_building(written)
            else classifier.normalise(written)
        )

    rules = tuple(rule.to_rule(classifier.normalise, place) for rule in config.routing.rules)
    return Routes(rules, config.routing.teams)


def _numbers(config: Config) -> Mapping[str, str]:
    return {"gas_phone": config.community.gas_phone}
