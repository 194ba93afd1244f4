"""A way for tests to steer the simulator over HTTP: `async with await Telegram.start() as telegram`."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from pathlib import Path
from typing import Any

import aiohttp

Json = dict[str, Any]
ROOT = Path(__file__).parent.parent
TOKEN = "1000:SIM"


class Refusal(Exception):
    """The control API refused; the text is its sentence."""


class Telegram:
    """One simulator: its process, if this client started it, and its control API."""

    def __init__(self, url: str, process: asyncio.subprocess.Process | None = None, token: str = TOKEN) -> None:
        self.url = url
        self.process = process
        self.token = token
        self.session = aiohttp.ClientSession()

    @classmethod
    async def start(cls, port: int = 0, **options: Any) -> Telegram:
        """Launch `python -m simulator`; `clock_speed=60` becomes `--clock-speed 60`, a list repeats the option."""
        arguments = ["--port", str(port)]
        for key, value in options.items():
            for one in value if isinstance(value, list) else [value]:
                arguments += [f"--{key.replace('_', '-')}", *([] if one is True else [str(one)])]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "simulator", *arguments, stdout=asyncio.subprocess.PIPE, env=environment
        )
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), 20)).decode()
        assert line.startswith("listening "), f"the simulator did not start: {line!r}"
        return cls(line.split()[1], process, options.get("token", TOKEN))

    async def stop(self) -> None:
        """End the process, and the connection to it."""
        await self.session.close()
        if self.process is not None and self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self.process.terminate()
            await asyncio.wait_for(self.process.wait(), 5)
        if self.process is not None:
            self.process._transport.close()  # type: ignore[attr-defined]

    async def __aenter__(self) -> Telegram:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def get(self, path: str, **query: Any) -> Any:
        """GET a control path; the answer is its JSON."""
        async with self.session.get(f"{self.url}/control/{path}", params=query) as answer:
            return await self._content(answer)

    async def post(self, path: str, **body: Any) -> Any:
        """POST a control path; the answer is its JSON."""
        async with self.session.post(f"{self.url}/control/{path}", json=body) as answer:
            return await self._content(answer)

    async def _content(self, answer: aiohttp.ClientResponse) -> Any:
        content = await answer.json()
        if answer.status != 200:
            raise Refusal(content["error"])
        return content

    async def api(self, method: str, **params: Any) -> Json:
        """Call the Bot API as the bot does; the answer is the whole body, `ok` or not."""
        async with self.session.post(f"{self.url}/bot{self.token}/{method}", json=params) as answer:
            return await answer.json()

    async def person(self, name: str, *, started: bool = True, **more: Any) -> Json:
        """Add a person; `started` presses Start, which queues the `/start` message."""
        person = await self.post("people", name=name, **more)
        if started:
            await self.post("start", person=person["id"])
        return person

    async def group(self, title: str, members: list[int], bot: str = "member", **more: Any) -> Json:
        """Add a group."""
        more.setdefault("type", "supergroup")
        return await self.post("groups", title=title, members=members, bot=bot, **more)

    async def send(self, person: int, text: str | None = None, **more: Any) -> list[Json]:
        """Let a person say something; the answer is their messages."""
        return await self.post("send", person=person, **({"text": text} if text is not None else {}), **more)

    async def tap(self, person: int, message_id: int, button: str | None = None, **more: Any) -> str:
        """Let a person tap a button, or forge a tap with `data=`; the answer is the query id."""
        body = {"person": person, "message_id": message_id, **more}
        if button is not None:
            body["button"] = button
        return (await self.post("tap", **body))["query_id"]

    async def tapped(self, query_id: str) -> Json:
        """Return what became of a tap."""
        return await self.get(f"taps/{query_id}")

    async def transcript(self, chat: int, after: int = 0) -> Json:
        """Return a chat as a person sees it."""
        return await self.get("transcript", chat=chat, after=after)

    async def messages(self, chat: int, after: int = 0) -> list[Json]:
        """Return the messages that stand in a chat."""
        return [one for one in (await self.transcript(chat, after))["messages"] if not one["deleted"]]

    async def calls(self, method: str = "", after: int = 0) -> list[Json]:
        """Return the bot's calls, all pages of them."""
        found: list[Json] = []
        while page := (await self.get("calls", after=after, method=method))["calls"]:
            found += page
            after = page[-1]["n"]
        return found

    async def events(self, after: int = 0, wait: float = 0) -> Json:
        """Return what happened after an event."""
        return await self.get("events", after=after, wait=wait)

    async def stats(self) -> Json:
        """Return the counts over all calls."""
        return await self.get("stats")

    async def pending(self) -> int:
        """Return how many updates the bot has not confirmed."""
        return (await self.get("pending"))["pending"]

    async def faults(self, kind: str, method: str = "*", **more: Any) -> int:
        """Set a fault; the answer is its id."""
        return (await self.post("faults", kind=kind, method=method, **more))["id"]

    async def heal(self) -> None:
        """Take away every fault."""
        async with self.session.delete(f"{self.url}/control/faults") as answer:
            await self._content(answer)

    async def limits(self, **limits: Any) -> Json:
        """Change the limits."""
        return await self.post("limits", **limits)

    async def clock(self, **change: Any) -> Json:
        """Move the clock: `now=`, `jump=`, `speed=`."""
        return await self.post("clock", **change)

    async def updates(self, *updates: Json) -> int:
        """Queue raw updates."""
        return (await self.post("updates", updates=list(updates)))["queued"]
