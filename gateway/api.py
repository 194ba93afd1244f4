"""Plain calls to the Bot API: JSON out, JSON back, no objects between."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import aiohttp


class NotSent(Exception):
    """The call cannot have arrived: there was no connection."""


class Uncertain(Exception):
    """Nobody can know whether the call arrived: the answer was lost."""


@dataclass(frozen=True)
class Answer:
    """What the Bot API said. `code` is its error code, 200 when it is well."""

    code: int
    result: Any = None
    description: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)

    @property
    def is_ok(self) -> bool:
        """Whether the call was accepted."""
        return self.code == 200


@dataclass(frozen=True)
class Upload:
    """A file that goes with a call: the parameter it stands for, its name, media type and content."""

    field: str
    name: str
    kind: str
    body: bytes


class BotApi:
    """One bot's calls over one HTTP session. The token is part of the address and stands in no log."""

    def __init__(self, base_url: str, token: str, *, timeout: float = 20.0, connections: int = 100) -> None:
        self._root = f"{base_url.rstrip('/')}/bot{token}"
        self._timeout = timeout
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Open the session."""
        connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=30)
        # HTTPS_PROXY is for the way to Telegram; an API on this machine or network is reached as it is.
        by_proxy = self._root.startswith("https://")
        self._session = aiohttp.ClientSession(connector=connector, trust_env=by_proxy)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()

    async def call(
        self,
        method: str,
        params: str | dict[str, Any] = "",
        *,
        timeout: float | None = None,
        upload: Upload | None = None,
    ) -> Answer:
        """Make one call; `params` is an object or ready-made JSON, `timeout` in seconds.

        Raises:
            NotSent: it did not leave; trying again repeats nothing.
            Uncertain: it may have arrived.
        """
        body = params if isinstance(params, str) else json.dumps(params, ensure_ascii=False)
        total = aiohttp.ClientTimeout(total=timeout or self._timeout, connect=5)
        assert self._session is not None
        try:
            async with self._session.post(
                f"{self._root}/{method}",
                data=body.encode() if upload is None else _form(body, upload),
                headers={"Content-Type": "application/json"} if upload is None else {},
                timeout=total,
            ) as response:
                return _to_answer(response.status, await response.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError) as error:
            raise NotSent(type(error).__name__) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise Uncertain(type(error).__name__) from None


def _form(params: str, upload: Upload) -> aiohttp.FormData:
    """Return a call with a file, as a form: what is no text goes as JSON. Names are not quoted: Telegram shows them."""
    form = aiohttp.FormData(quote_fields=False)
    for name, value in json.loads(params).items():
        if name != upload.field:
            form.add_field(name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
    form.add_field(upload.field, upload.body, filename=upload.name, content_type=upload.kind)
    return form


def _to_answer(status: int, body: bytes) -> Answer:
    try:
        data = json.loads(body)
        if data["ok"]:
            return Answer(200, data.get("result"))
        parameters = data.get("parameters")
        return Answer(
            int(data.get("error_code", status)),
            None,
            str(data.get("description", "")),
            parameters if isinstance(parameters, dict) else {},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # A proxy's page is no answer of Telegram's: whatever its code, it says nothing about the chat.
        code = status if status == 429 or status >= 500 else 502
        return Answer(code, None, f"HTTP {status} without an answer of the Bot API")
