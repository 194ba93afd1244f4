"""One Bot API call, from its arrival to its answer and its line in the record."""

import asyncio
import inspect
import json
import time
import traceback
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from simulator.api.table import BY_LOWER_NAME, Method
from simulator.errors import ApiError, bad
from simulator.faults import SILENT_AFTER, Fault
from simulator.params import Params, read_params
from simulator.telegram import Telegram

Json = dict[str, Any]
POLL = "getUpdates"
ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(slots=True)
class Call:
    """A call on its way through."""

    name: str
    method: Method | None
    at: float
    params: Params = field(default_factory=lambda: Params({}))
    fault: Fault | None = None
    result: Any = None
    error: ApiError | None = None


class BotApi:
    """The Bot API of one bot, over HTTP."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer a request for `/bot<token>/<method>`."""
        spoken = request.match_info["method"]
        name, method = BY_LOWER_NAME.get(spoken.lower(), (spoken, None))
        call = Call(name, method, time.monotonic())
        if self.telegram.faults.is_gone():
            return self._hang_up(request, call, "gone")
        if name == POLL:
            return await self._run(request, call)
        calls = self.telegram.calls
        calls.enter()
        try:
            return await self._run(request, call)
        finally:
            calls.leave()

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Answer a request for `/file/bot<token>/<path>`."""
        if self.telegram.faults.is_gone():
            return _hang_up(request)
        if request.match_info["token"] != self.telegram.bot.token:
            return failure(ApiError(401, "Unauthorized"))
        file = self.telegram.files.behind(request.match_info["path"])
        if file is None:
            return failure(ApiError(404, "Not Found"))
        return web.Response(body=file.data, content_type="application/octet-stream")

    async def _run(self, request: web.Request, call: Call) -> web.StreamResponse:
        try:
            await self._read(request, call)
            self._meet_trouble(call)
            if call.fault is not None and call.fault.kind == "hangup_before":
                return self._hang_up(request, call, "hangup_before")
            assert call.method is not None
            result = call.method(self.telegram, call.params)
            call.result = await result if inspect.isawaitable(result) else result
        except ApiError as error:
            call.error = error
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            traceback.print_exc()  # a value of the wrong shape, or a bug here: either must be seen
            call.error = bad(f"can't parse request: {error!r}")
        if call.fault is None:
            return self._close(call)
        return await self._answer_badly(request, call, call.fault)

    async def _read(self, request: web.Request, call: Call) -> None:
        if request.match_info["token"] != self.telegram.bot.token:
            raise ApiError(401, "Unauthorized")
        call.params = await read_params(request)
        if call.method is None:
            self.telegram.calls.note_unknown(call.name)
            raise ApiError(404, "Not Found: method not found")

    def _meet_trouble(self, call: Call) -> None:
        """Raise what limits and faults have against a call; a fault for later stays in the call."""
        chat_id, limits = call.params.number("chat_id"), self.telegram.limits
        if error := limits.waiting(call.name, chat_id):
            self.telegram.calls.inside_retry_after += 1
            raise error
        fault = self.telegram.faults.match(call.name, chat_id)
        if fault is not None and (error := fault.error()):
            if error.code == 429 and chat_id:
                limits.block(chat_id, fault.retry_after)
            raise error
        call.fault = fault
        items = call.params.json("media") if call.name == "sendMediaGroup" else None
        if error := limits.admit(call.name, chat_id, len(items) if isinstance(items, list) else 1):
            raise error

    async def _answer_badly(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        if fault.kind not in SILENT_AFTER:
            await asyncio.sleep(fault.seconds)
            return self._close(call)
        if fault.kind == "timeout_after":
            self._record(call, 0, "timeout_after")
            await asyncio.sleep(fault.seconds)
            return _hang_up(request)
        return self._hang_up(request, call, "hangup_after")

    def _close(self, call: Call) -> web.Response:
        if call.error is not None:
            self._record(call, call.error.code, call.error.description)
            return failure(call.error)
        self._record(call, 200, "")
        return json_response({"ok": True, "result": call.result})

    def _hang_up(self, request: web.Request, call: Call, why: str) -> web.StreamResponse:
        self._record(call, 0, why)
        return _hang_up(request)

    def _record(self, call: Call, status: int, description: str) -> None:
        delivered = call.error is None and call.result is not None
        params = call.params.recorded()
        self.telegram.calls.add(call.at, call.name, params, status, description, call.result, delivered)


def _hang_up(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


def failure(error: ApiError) -> web.Response:
    """Return a refusal as Telegram writes it."""
    body: Json = {"ok": False, "error_code": error.code, "description": error.description}
    if error.parameters:
        body["parameters"] = error.parameters
    return json_response(body, error.code)


def json_response(content: Any, status: int = 200) -> web.Response:
    """Return an answer with a JSON body."""
    body = ENCODE(content).encode("utf-8", "replace")
    return web.Response(body=body, status=status, content_type="application/json")
