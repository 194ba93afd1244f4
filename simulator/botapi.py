"""One Bot API call, from its arrival to its answer and its line in the record."""

import inspect
import json
import time
from typing import Any

from aiohttp import web

from simulator.api.table import BY_LOWER_NAME, Method
from simulator.errors import ApiError
from simulator.params import Params, read_params
from simulator.telegram import Telegram

Json = dict[str, Any]
POLL = "getUpdates"


class BotApi:
    """The Bot API of one bot, over HTTP."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer a request for `/bot<token>/<method>`."""
        at = time.monotonic()
        calls = self.telegram.calls
        spoken = request.match_info["method"]
        name, method = BY_LOWER_NAME.get(spoken.lower(), (spoken, None))
        if name == POLL:
            return await self._run(request, at, name, method)
        calls.enter()
        try:
            return await self._run(request, at, name, method)
        finally:
            calls.leave()

    async def _run(self, request: web.Request, at: float, name: str, method: Method | None) -> web.StreamResponse:
        params, result = Params({}), None
        try:
            if request.match_info["token"] != self.telegram.bot.token:
                raise ApiError(401, "Unauthorized")
            params = await read_params(request)
            if method is None:
                self.telegram.calls.note_unknown(name)
                raise ApiError(404, "Not Found: method not found")
            result = await self._call(method, params)
        except ApiError as error:
            self.telegram.calls.add(at, name, params.recorded(), error.code, error.description, None, delivered=False)
            return failure(error)
        self.telegram.calls.add(at, name, params.recorded(), 200, "", result, delivered=True)
        return json_response({"ok": True, "result": result})

    async def _call(self, method: Method, params: Params) -> Any:
        result = method(self.telegram, params)
        return await result if inspect.isawaitable(result) else result


def failure(error: ApiError) -> web.Response:
    """Return a refusal as Telegram writes it."""
    body: Json = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return json_response(body, error.code)


def json_response(content: Any, status: int = 200) -> web.Response:
    """Return an answer with a JSON body."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return web.Response(body=body, status=status, content_type="application/json")
