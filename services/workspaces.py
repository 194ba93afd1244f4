"""The group of those who work in a community: bound by its secretary or desk, with a topic for each grid."""

from __future__ import annotations

from cards.card import to_json
from domain.notices import GroupSaid, Lane, Said, TopicCard
from domain.people import Person, Role, spoken_to
from domain.permissions import Permission, may_anywhere, may_in_all
from domain.refusals import Refused
from domain.remarks import Remark
from domain.report_clocks import ReportRules
from domain.workspaces import Lack, Note, Standing, Topic, Workspace, lack_in, lack_of
from services.report_notices import ReportNotices
from services.report_rows import the_report
from services.work import Call, Work
from storage import places, reports, serving, workspaces

_CAUGHT_UP = 20
"""So many open reports of a grid get a card when its topic is opened, the latest: a group takes 20 calls a minute."""


class Workspaces:
    """What is asked of Telegram here is answered later: `checked`, `opened`, `refused` are called with the answer."""

    def __init__(self, rules: ReportRules, notices: ReportNotices) -> None:
        self._rules = rules
        self._notices = notices

    async def bind(self, work: Work, person: Person, chat_id: int, named: str, bot_id: int, *, is_forum: bool) -> None:
        """Make a group the one of a community, as soon as the bot has the rights that it needs there.

        Raises:
            Refused: not this person's to say; a group of residents; a group without topics; which community?
        """
        if not may_anywhere(person, Permission.BIND_GROUP):
            raise Refused("refused-bind-role")
        building = await places.find_building_of_group(work.tx, chat_id)
        if building is not None:
            raise Refused("refused-bind-building", building=building.name)
        if not is_forum:
            raise Refused("refused-bind-forum")
        community = await self._community(work, named)
        grids = await places.list_grids(work.tx, community)
        if not may_in_all(person, Permission.BIND_GROUP, grids):
            raise Refused("refused-bind-role")
        await workspaces.add(work.tx, chat_id, community, person.id, work.now)
        work.reply(Call(chat_id, "getChatMember", to_json({"user_id": bot_id}), lane=Lane.INTERACTIVE))

    async def checked(self, work: Work, chat_id: int, standing: Standing) -> None:
        """Telegram says what the bot is in a group that somebody wants to bind: go on, or say what is missing."""
        workspace = await workspaces.get(work.tx, chat_id)
        if workspace is None:
            return
        lack = lack_of(standing)
        await workspaces.save_trouble(work.tx, chat_id, lack)
        if lack is not None:
            work.echo(GroupSaid(chat_id, workspace.language, f"bind-lacks-{lack.value}"))
            return
        await workspaces.save_live(work.tx, workspace)
        work.echo(GroupSaid(chat_id, workspace.language, "bind-done", {"community": workspace.community}))
        await workspaces.clear_unopened(work.tx, chat_id)
        await self._open_topics(work, workspace)
        await self._catch_up(work, chat_id)

    async def stands(self, work: Work, chat_id: int, standing: Standing) -> None:
        """The bot's rights in a group have changed: what was begun goes on; what is lost is said to staff, once."""
        workspace = await workspaces.get(work.tx, chat_id)
        if workspace is None:
            return
        lack = lack_of(standing)
        if not workspace.is_live:
            if lack is not Lack.AWAY and lack is not workspace.trouble:
                await self.checked(work, chat_id, standing)
            return
        if lack is not None:
            await self._lost(work, workspace, lack)
        elif await workspaces.save_trouble(work.tx, chat_id, None):
            await workspaces.clear_unopened(work.tx, chat_id)
            await self._open_topics(work, workspace)
            await self._catch_up(work, chat_id)

    async def opened(self, work: Work, topic: Topic) -> None:
        """Telegram has opened the topic of a grid: what is open there gets its card."""
        if await workspaces.save_topic(work.tx, topic):
            await self._show_open(work, topic)

    async def refused(self, work: Work, chat_id: int, grid_id: int, answer: str) -> None:
        """Telegram refuses to open a topic; it is asked again when the bot has the right."""
        await workspaces.clear_topic(work.tx, grid_id)
        workspace = await workspaces.get(work.tx, chat_id)
        if workspace is not None:
            await self._lost(work, workspace, lack_in(answer))

    async def run_due(self, work: Work) -> int:
        """Ask for topics of grids that are new; return how many. Called by the clock."""
        live = [one for one in await workspaces.list_live(work.tx) if one.trouble is None]
        return sum([await self._open_topics(work, one) for one in live])

    async def about(self, work: Work, chat_id: int, message_id: int) -> int | None:
        """Return the number of the report whose card (or what was said under it) a message in a group is."""
        names = (name.split(":") for name in await workspaces.list_shown(work.tx, chat_id, message_id))
        return next((int(name[2]) for name in names if name[0] in ("echo", "note")), None)

    async def note(self, work: Work, person: Person, number: int, remark: Remark) -> int | None:
        """Keep what one of the staff wrote under a card; None: it is their own report, and there is nobody to tell.

        Raises:
            Refused: no staff, not in reach, or the report has ended.
        """
        report = await the_report(work, number)
        if not (person.is_staff or person.id == report.owner_id):
            raise Refused("refused-note-staff")
        self._notices.must_concern(report, person)
        if not report.is_open:
            raise Refused("refused-ended", number=number)
        if report.reporter_id == person.id:
            return None
        return await workspaces.add_note(work.tx, number, person.id, remark)

    async def reworded(self, work: Work, remark: Remark) -> None:
        """Somebody changed a message in a group: what has not gone out yet goes out as it reads now."""
        if remark.text:
            await workspaces.save_note_text(work.tx, remark)

    async def release(self, work: Work, person: Person, note_id: int) -> Note:
        """Let words out of the group, once; by their author alone: they were written for colleagues.

        Raises:
            Refused: somebody else's, or sent already.
        """
        note = await workspaces.get_note(work.tx, note_id)
        if note is None:
            raise Refused("refused-button")
        if note.author_id != person.id:
            raise Refused("refused-note-author")
        if not await workspaces.save_note_sent(work.tx, note_id, work.now):
            raise Refused("refused-note-sent")
        return note

    async def _community(self, work: Work, named: str) -> str:
        communities = await places.list_communities(work.tx)
        if named in communities or len(communities) == 1:
            return named if named in communities else communities[0]
        raise Refused("refused-bind-community")

    async def _open_topics(self, work: Work, workspace: Workspace) -> int:
        grids = await workspaces.list_grids_without_topic(work.tx, workspace)
        for grid_id, name in grids:
            await workspaces.add_topic(work.tx, grid_id, workspace.chat_id)
            params = to_json({"name": name[:128]})
            slot = f"topic:{grid_id}"
            work.reply(Call(workspace.chat_id, "createForumTopic", params, lane=Lane.INTERACTIVE, slot=slot))
        return len(grids)

    async def _catch_up(self, work: Work, chat_id: int) -> None:
        for topic in await workspaces.list_topics(work.tx, chat_id):
            await self._show_open(work, topic)

    async def _show_open(self, work: Work, topic: Topic) -> None:
        for number in await workspaces.list_open_in_grid(work.tx, topic.grid_id, _CAUGHT_UP):
            report = await reports.get(work.tx, number)
            if report is not None:
                work.echo(TopicCard(report, self._rules.is_private(report), Lane.BULK))

    async def _lost(self, work: Work, workspace: Workspace, lack: Lack) -> None:
        if not await workspaces.save_trouble(work.tx, workspace.chat_id, lack) or not workspace.is_live:
            return
        office = await serving.list_called(work.tx, Role.SECRETARY, None, work.now)
        staff = office or await serving.list_called(work.tx, Role.DESK, None, work.now)
        values = {"community": workspace.community}
        work.owe(*(Said(person, f"workspace-lost-{lack.value}", values) for person in spoken_to(staff)))
