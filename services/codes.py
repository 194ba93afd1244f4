"""Codes: made, opened, ended. Who opens a wrong one too often has to wait."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from domain.codes import LINK_LASTS, ONE_TIME, TRIES, TRIES_WITHIN, Code, is_token
from domain.people import Person
from services.work import Work
from storage import codes


@dataclass(frozen=True)
class Opened:
    """What became of a token: a code, or nothing; `is_barred`: too many wrong ones, this one was not looked at."""

    code: Code | None = None
    is_barred: bool = False


def new_token() -> str:
    """Return a token that nobody can guess: 128 random bits as 22 characters."""
    return secrets.token_urlsafe(16)


class Codes:
    """What codes open is done by the service of the noun; here is only whether they open."""

    async def open(self, work: Work, person: Person, token: str) -> Opened:
        """Look a token up for an account. A wrong one is counted: whoever answers must not undo the work."""
        account = person.telegram_id or 0
        if await codes.count_attempts(work.tx, account, work.now - TRIES_WITHIN) >= TRIES:
            return Opened(is_barred=True)
        code = await codes.find(work.tx, token, work.now) if is_token(token) else None
        if code is None:
            await codes.add_attempt(work.tx, account, work.now)
        return Opened(code)

    async def get(self, work: Work, code_id: int) -> Code | None:
        """Return a code on a wall that is still in force."""
        code = await codes.get(work.tx, code_id)
        return code if code is not None and code.kind not in ONE_TIME else None

    async def make(self, work: Work, code: Code, by: Person | None = None) -> str:
        """Make a code; return its token, which for a one-time link is known here and never again."""
        token = new_token()
        until = work.now + LINK_LASTS if code.kind in ONE_TIME else None
        await codes.add(work.tx, token, code, work.now, by=by.id if by else None, until=until)
        return token

    async def use(self, work: Work, code: Code, person: Person) -> bool:
        """Use up a one-time code; False: somebody was first."""
        return await codes.save_used(work.tx, code.id, person.id, work.now)
