"""The door for a simulated clock; it exists only where settings ask for such a clock."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


def clock_route(move: Callable[[datetime, float], Awaitable[None]]) -> Route:
    """Return POST /clock `{now, speed}`: jump to a time (ISO 8601 with zone) and run on at a speed."""

    async def set_clock(request: Request) -> Response:
        try:
            body = await request.json()
            now, speed = datetime.fromisoformat(body["now"]), float(body["speed"])
        except (ValueError, KeyError, TypeError):
            return JSONResponse({"error": "now (ISO 8601 with zone) and speed (a number) are needed"}, 400)
        if now.tzinfo is None or not 0 <= speed <= 1_000_000:
            return JSONResponse({"error": "now needs a zone, speed is 0 to 1000000"}, 400)
        await move(now, speed)
        return JSONResponse({})

    return Route("/clock", set_clock, methods=["POST"])
