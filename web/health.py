"""Whether the process lives, and whether it can do its work."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

Facts = dict[str, int | bool | str]


def health_routes(ready: Callable[[], Awaitable[Facts]]) -> list[Route]:
    """Return /healthz (the process answers) and /readyz (503 until the database answers and Telegram is reached)."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok")

    async def readyz(_request: Request) -> Response:
        facts = await ready()
        return JSONResponse(facts, 200 if facts.get("ready") else 503)

    return [Route("/healthz", healthz), Route("/readyz", readyz)]
