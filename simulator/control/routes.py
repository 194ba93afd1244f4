"""The control API's addresses."""

import inspect
from collections.abc import Callable
from typing import Any

from aiohttp import web

from simulator.botapi import json_response
from simulator.control import people, steering, talking, watching
from simulator.errors import Mistake
from simulator.telegram import Telegram

Json = dict[str, Any]
Action = Callable[[Telegram, Json], Any]

GET: dict[str, Action] = {
    "state": watching.state,
    "transcript": watching.transcript,
    "events": watching.events,
    "calls": watching.calls,
    "stats": watching.stats,
    "pending": watching.pending,
    "file/{file_id}": watching.file_bytes,
    "taps/{query_id}": watching.tap_outcome,
}
POST: dict[str, Action] = {
    "people": people.add_person,
    "groups": people.add_group,
    "groups/{group}/members": people.change_members,
    "groups/{group}/upgrade": people.upgrade,
    "start": talking.start,
    "block": people.block,
    "deactivate": people.deactivate,
    "send": talking.send,
    "tap": talking.tap,
    "posters": steering.hang,
    "updates": steering.inject,
    "clock": steering.set_clock,
    "reset": steering.reset,
    "limits": steering.set_limits,
    "faults": steering.add_fault,
}
DELETE: dict[str, Action] = {"faults": steering.remove_faults, "faults/{fault}": steering.remove_faults}


def control_routes(telegram: Telegram) -> list[web.RouteDef]:
    """Return the routes below `/control/`."""
    return [
        web.route(verb, f"/control/{path}", _handler(telegram, action))
        for verb, actions in (("GET", GET), ("POST", POST), ("DELETE", DELETE))
        for path, action in actions.items()
    ]


def _handler(telegram: Telegram, action: Action) -> Callable[[web.Request], Any]:
    async def handle(request: web.Request) -> web.StreamResponse:
        try:
            body = {**dict(request.query), **await _body(request), **_path_values(request)}
            result = action(telegram, body)
            content = await result if inspect.isawaitable(result) else result
        except Mistake as mistake:
            return json_response({"error": str(mistake)}, 400)
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            return json_response({"error": f"The request has a value of the wrong kind: {error!r}."}, 400)
        return content if isinstance(content, web.StreamResponse) else json_response(content)

    return handle


async def _body(request: web.Request) -> Json:
    if request.method != "POST" or not request.can_read_body:
        return {}
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Mistake("The body must be a JSON object.")
    return body


def _path_values(request: web.Request) -> Json:
    return {key: int(value) if key == "group" else value for key, value in request.match_info.items()}
