"""The request object of PTB's bot: it reaches Telegram over our session, and never inside a transaction."""

from __future__ import annotations

import json

from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram._utils.types import ODVInput
from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from gateway.api import BotApi
from services.work import current_work


class NetworkInTransaction(TelegramError):
    """A handler tried to call Telegram while its work was open: owe a reply instead."""


class GuardedRequest(BaseRequest):
    """For the few calls of PTB's own, such as get_me at the start."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    @property
    def read_timeout(self) -> float | None:
        """Return seconds."""
        return 20.0

    async def initialize(self) -> None:
        """The session is opened by the one who made it."""

    async def shutdown(self) -> None:
        """The session is closed by the one who made it."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = DEFAULT_NONE,
        write_timeout: ODVInput[float] = DEFAULT_NONE,
        connect_timeout: ODVInput[float] = DEFAULT_NONE,
        pool_timeout: ODVInput[float] = DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call.

        Raises:
            NetworkInTransaction: a work is open here.
        """
        del method, read_timeout, write_timeout, connect_timeout, pool_timeout
        if current_work() is not None:
            raise NetworkInTransaction(url.rsplit("/", 1)[-1])
        params = dict(request_data.parameters) if request_data is not None else {}
        answer = await self._api.call(url.rsplit("/", 1)[-1], params)
        if answer.is_ok:
            return 200, json.dumps({"ok": True, "result": answer.result}).encode()
        body = {"ok": False, "error_code": answer.code, "description": answer.description}
        return answer.code, json.dumps(body).encode()
