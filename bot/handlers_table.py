"""Which handler takes which update: first match within a group, groups in order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.care_table import Handle, both, care_table
from bot.parts import Parts
from domain.codes import CodeKind
from domain.intents import Asked, Intent
from gateway.relevance import Me
from gateway.worker import note_error
from handlers.absences import AbsenceHandlers
from handlers.answers import AnswerHandlers
from handlers.arrival import ArrivalHandlers
from handlers.chats import ChatHandlers
from handlers.codes import CodeHandlers
from handlers.commands import CommandHandlers
from handlers.context import Context
from handlers.duplicates import DuplicateHandlers
from handlers.duties import DutyHandlers
from handlers.families import FamilyHandlers
from handlers.languages import LanguageHandlers
from handlers.limits import LimitHandlers
from handlers.marks import MarkHandlers
from handlers.messages import MessageHandlers
from handlers.photos import PhotoHandlers
from handlers.phrase_asking import PhraseAsking
from handlers.phrase_offers import PhraseOffers
from handlers.phrases import PhraseHandlers
from handlers.queues import QueueHandlers
from handlers.report_endings import EndingHandlers
from handlers.report_lists import ReportListHandlers
from handlers.report_results import ResultHandlers
from handlers.reports import ReportHandlers
from handlers.representing import RepresentingHandlers
from handlers.residents import ResidentHandlers
from handlers.staff import StaffHandlers
from handlers.workspaces import WorkspaceHandlers

_FIRST, _MIDDLE, _LAST = -1, 0, 1
PTB = Application[ExtBot[None], Context, dict[object, object], dict[object, object], dict[object, object], None]


def application(bot: ExtBot[None], parts: Parts, me: Me) -> PTB:
    """Return PTB's application: no updater, no job queue, our context, every handler in its place."""
    built = (
        Application.builder()
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=Context))
        .concurrent_updates(False)
        .build()
    )
    arrival = ArrivalHandlers(parts.people, parts.check_ins, parts.texts, parts.zone)
    built.add_handler(TypeHandler(Update, arrival.arrive), _FIRST)
    built.add_handler(TypeHandler(Update, arrival.leave), _LAST)
    built.add_error_handler(note_error)
    workspaces = WorkspaceHandlers(parts.workspaces, parts.reports, me.id, me.username)
    _add_private(built, parts, me, workspaces)
    _add_groups(built, parts, me, workspaces)
    return built


def _own_link(me: Me) -> filters.BaseFilter:
    return filters.Regex(rf"(?i)t\.me/{re.escape(me.username)}\?start=[A-Za-z0-9_-]{{22}}(?![A-Za-z0-9_-])")


def _add_private(built: Application, parts: Parts, me: Me, workspaces: WorkspaceHandlers) -> None:  # type: ignore[type-arg]
    private, fresh = filters.ChatType.PRIVATE, filters.UpdateType.MESSAGE
    languages = LanguageHandlers(parts.people, parts.views, parts.texts)
    residents = ResidentHandlers(parts.residents, parts.codes, parts.intents, languages)
    queues, phrases = QueueHandlers(parts.queues, parts.residents), PhraseHandlers(parts.phrases, parts.intents)
    commands = CommandHandlers(parts.people, parts.views, parts.intents, queues, parts.texts)
    staff = StaffHandlers(parts.staff, parts.departures, parts.codes, parts.intents, commands, me.username)
    asking, duties, absences = (
        PhraseAsking(parts.phrases),
        DutyHandlers(parts.duties),
        AbsenceHandlers(parts.absences, parts.intents),
    )
    families = FamilyHandlers(parts.families, parts.codes, parts.intents, me.username)
    endings, lists, care = (
        EndingHandlers(parts.endings, parts.intents),
        ReportListHandlers(parts.lists),
        care_table(parts, me),
    )
    same = DuplicateHandlers(parts.duplicates, parts.splits, parts.reports, parts.views, parts.intents, me.username)
    gate, marks = LimitHandlers(parts.limits, parts.reports), MarkHandlers(parts.marks, parts.intents, residents)
    representing = RepresentingHandlers(parts.representing, gate, parts.intents)
    more = {
        **care.asked,
        Asked.MARK: marks.words,
        Asked.MARKING: marks.typed,
        Asked.MERGING: same.merging,
        Asked.SPLITTING: same.splitting,
        Asked.HOME: residents.home,
        Asked.NAME: residents.name,
        Asked.MEMBER: staff.member,
        Asked.LEAVE: absences.day,
        Asked.KIN: families.kin,
        Asked.BOND: families.words,
        Asked.WHOM: representing.whom,
        Asked.MATTER: representing.matter,
        Asked.UNHAPPY: endings.because,
        Asked.DETAIL: endings.detail,
        Asked.PHRASE: phrases.words,
    }
    answers = AnswerHandlers(parts.reports, parts.corrections, parts.views, parts.intents, asking, more, gate)
    verbs, results = (
        {"rate": endings.rate, "enough": endings.enough},
        ResultHandlers(parts.reports, parts.views, answers),
    )
    reports = ReportHandlers(parts.reports, parts.corrections, parts.views, parts.intents, answers, asking, verbs)
    messages = MessageHandlers(
        parts.reports,
        parts.corrections,
        parts.views,
        parts.intents,
        answers,
        {Intent.WORK_PHOTO: results.whose},
        gate,
        care.vital,
    )
    ways = {CodeKind.BUILDING: residents.door, CodeKind.STAFF: staff.come_in, CodeKind.FAMILY: families.opened}
    codes = CodeHandlers(parts.codes, parts.intents, commands, messages.say, me.username, ways)
    said = {
        **care.said,
        "start": codes.start,
        "me": both(marks.me, care.kept),
        "language": languages.ask,
        "staff": staff.staff,
        "leave": absences.leave,
        "duty": duties.duty,
        "family": families.family,
        "for": representing.represent,
        "found": representing.found,
        "mine": lists.mine,
        "find": lists.find,
        "building": lists.building,
        "answers": phrases.answers,
        "queue": queues.queue,
        "bind": workspaces.bind_elsewhere,
        **{name: getattr(commands, name) for name in ("help", "cancel")},
    }
    tapped = {
        **care.tapped,
        r"^home:": residents.tap,
        r"^claim:": residents.decide,
        r"^me:": residents.me_tap,
        r"^staff:": staff.tap,
        r"^leave:": absences.tap,
        r"^duty:": duties.tap,
        r"^family:": families.tap,
        r"^for:": representing.tap,
        r"^mine:": lists.mine_tap,
        r"^building:": lists.building_tap,
        r"^(same:|report:\d+:(merge|split|apart)$)": same.tap,
        r"^phrase:(read|send):": PhraseOffers(parts.phrases, parts.intents, answers).tap,
        r"^phrase:": phrases.tap,
        r"^queue:": queues.tap,
        r"^result:": results.tap,
        r"^report:": reports.tap,
        r"^mark:": marks.tap,
        r"^photo:": PhotoHandlers(parts.photos).tap,
        r"^danger:": reports.danger,
        r"^note:": workspaces.tap,
        r"^language:": languages.choose,
        r"^make_report$": messages.make_report,
        r"^another_matter$": messages.another_matter,
    }
    # Most of what comes is plain words: found first, they are not held beside forty kinds of service messages.
    plain = private & fresh & filters.TEXT & ~filters.COMMAND & ~_own_link(me)
    _add_keys(built, [*((plain & key, handle) for key, handle in care.keys), (plain, messages.say)])
    _add_commands(built, said, commands.help)
    built.add_handler(MessageHandler(private & filters.StatusUpdate.ALL, messages.pass_over), _MIDDLE)
    built.add_handler(MessageHandler(private & fresh & filters.CONTACT, residents.contact), _MIDDLE)
    built.add_handler(MessageHandler(private & fresh & _own_link(me), codes.link), _MIDDLE)
    _add_taps(built, tapped, reports.stale)
    built.add_handler(MessageHandler(private & filters.UpdateType.EDITED_MESSAGE, messages.edit), _MIDDLE)
    built.add_handler(MessageHandler(private & fresh, messages.say), _MIDDLE)


def _add_keys(built: Application, keys: Iterable[tuple[filters.BaseFilter, Handle]]) -> None:  # type: ignore[type-arg]
    for key, handle in keys:
        built.add_handler(MessageHandler(key, handle), _MIDDLE)


def _add_commands(built: Application, said: Mapping[str, Handle], unknown: Handle) -> None:  # type: ignore[type-arg]
    private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
    for name, handle in said.items():
        built.add_handler(CommandHandler(name, handle, private), _MIDDLE)
    # A command that nobody knows is no report and no answer.
    built.add_handler(MessageHandler(private & filters.COMMAND, unknown), _MIDDLE)


def _add_taps(built: Application, tapped: Mapping[str, Handle], stale: Handle) -> None:  # type: ignore[type-arg]
    for pattern, handle in tapped.items():
        built.add_handler(CallbackQueryHandler(handle, pattern), _MIDDLE)
    built.add_handler(CallbackQueryHandler(stale), _MIDDLE)


def _add_groups(built: Application, parts: Parts, me: Me, workspaces: WorkspaceHandlers) -> None:  # type: ignore[type-arg]
    gate = LimitHandlers(parts.limits, parts.reports)
    chats = ChatHandlers(
        parts.people, parts.alarms, parts.workspaces, parts.reports, parts.intents, workspaces, gate, me.username
    )
    groups = filters.ChatType.GROUPS
    fresh = filters.UpdateType.MESSAGE
    built.add_handler(CommandHandler("bind", workspaces.bind, groups & fresh), _MIDDLE)
    built.add_handler(MessageHandler(groups & filters.UpdateType.EDITED_MESSAGE, workspaces.reword), _MIDDLE)
    built.add_handler(ChatMemberHandler(chats.member, ChatMemberHandler.MY_CHAT_MEMBER), _MIDDLE)
    built.add_handler(MessageHandler(groups & filters.StatusUpdate.MIGRATE, chats.moved), _MIDDLE)
    built.add_handler(MessageHandler(groups & filters.StatusUpdate.ALL, chats.pass_over), _MIDDLE)
    built.add_handler(MessageHandler(groups & fresh, chats.spoken_to), _MIDDLE)
