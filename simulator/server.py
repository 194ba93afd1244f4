"""The three faces on one port: the Bot API, the control API and the chat page."""

from pathlib import Path

from aiohttp import web

from simulator.botapi import BotApi, json_response
from simulator.control.routes import control_routes
from simulator.params import LARGEST_UPLOAD
from simulator.telegram import Telegram

PAGE = Path(__file__).parent / "page"


def make_app(telegram: Telegram) -> web.Application:
    """Return the web application; it closes the webhook when it stops."""
    app = web.Application(client_max_size=LARGEST_UPLOAD + 1024 * 1024)
    api = BotApi(telegram)
    app.router.add_route("*", "/bot{token:[^/]+}/{method:[^/]+}", api.answer)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", api.download)
    app.add_routes(control_routes(telegram))
    app.router.add_route("*", "/control/{path:.*}", _unknown)
    app.router.add_get("/{path:.*}", _page)

    async def stop(_: web.Application) -> None:
        telegram.updates.end_poll("terminated by other getUpdates request")
        await telegram.webhook.close()

    app.on_shutdown.append(stop)
    return app


async def _unknown(request: web.Request) -> web.StreamResponse:
    return json_response({"error": f"There is no {request.method} /control/{request.match_info['path']}."}, 404)


async def _page(request: web.Request) -> web.StreamResponse:
    wanted = (PAGE / (request.match_info["path"] or "index.html")).resolve()
    if not wanted.is_relative_to(PAGE) or not wanted.is_file():
        return web.Response(status=404, text="There is nothing here.")
    return web.FileResponse(wanted, headers={"Cache-Control": "no-cache"})
