"""Where Telegram hands updates over: 200 only when they are on the disk."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


def webhook_app(path: str, secret: str, receive: Callable[[bytes], Awaitable[None]]) -> Starlette:
    """Return the application that takes updates at `path`; `receive` returns when the update is committed.

    An update that was kept is answered 200 whatever is in it: a refused one would block its chat. One that could not
    be kept is answered 500, and Telegram brings it again.
    """

    async def take(request: Request) -> Response:
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("", 403)
        try:
            await receive(await request.body())
        except Exception:
            return PlainTextResponse("", 500)
        return PlainTextResponse("")

    return Starlette(routes=[Route(path, take, methods=["POST"])])
