"""What somebody says who is looked after: well, later, help, or something nobody has understood yet."""

from __future__ import annotations

from domain.categories import NONE
from domain.intents import Intent
from domain.remarks import Remark
from handlers.context import Context
from services.check_ins import CheckIns
from services.intents import Understood

_VITAL = frozenset({Intent.HELP, Intent.FINE, Intent.LATER, Intent.MISTAKE, Intent.ALIVE})
_NO_SIGN = frozenset({Intent.CHATTER, Intent.FORWARD})
"""What is no clear sign of how somebody is."""


_OF_HERSELF = frozenset({"medical", "eldercare"})


def _may_be_unwell(understood: Understood) -> bool:
    """Whether words may be about how she is: those of illness, and those that nobody understood at all."""
    is_strange = understood.intent is Intent.CHATTER and understood.guess.category != NONE
    return is_strange or understood.guess.category in _OF_HERSELF


class CheckInHandlers:
    """Her side of a check-in. Every answer is an ordinary message."""

    def __init__(self, check_ins: CheckIns) -> None:
        self._check_ins = check_ins

    async def help(self, context: Context, remark: Remark, _understood: Understood) -> None:
        """She asks for help."""
        await self._check_ins.help(context.work, context.actor, remark)

    async def fine(self, context: Context, remark: Remark, _understood: Understood) -> None:
        """She is well."""
        await self._check_ins.fine(context.work, context.actor, remark)

    async def later(self, context: Context, _remark: Remark, _understood: Understood) -> None:
        """She wants to be asked later."""
        await self._check_ins.later(context.work, context.actor)

    async def mistake(self, context: Context, remark: Remark, _understood: Understood) -> None:
        """She pressed by mistake."""
        await self._check_ins.mistake(context.work, context.actor, remark)

    async def alive(self, context: Context, remark: Remark, _understood: Understood) -> None:
        """She sent something, and nobody knows yet how she is."""
        await self._check_ins.alive(context.work, context.actor, remark)

    async def beside(self, context: Context, remark: Remark, understood: Understood) -> None:
        """She said something that is about something else: that too is a sign."""
        if understood.intent in _VITAL:
            return
        if understood.is_awaited:
            await self._check_ins.alive(context.work, context.actor, remark)
        elif understood.is_unheard and _may_be_unwell(understood):
            self._check_ins.offer(context.work, context.actor)
        elif understood.intent not in _NO_SIGN:
            await self._check_ins.sign(context.work, context.actor, remark)
