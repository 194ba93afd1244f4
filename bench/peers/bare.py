"""The ceiling: aiohttp alone takes updates, sends two messages for each, and keeps nothing.

`python -m bench.peers.bare URL TOKEN`.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import aiohttp
import uvloop

from bench.peers import scene, words

_AT_ONCE = 64
_HEADERS = {"Content-Type": "application/json"}


async def _call(session: aiohttp.ClientSession, url: str, **params: object) -> Any:
    body = json.dumps(params, ensure_ascii=False).encode()
    async with session.post(url, data=body, headers=_HEADERS) as answer:
        return json.loads(await answer.read())["result"]


async def _answer(session: aiohttp.ClientSession, root: str, message: dict[str, Any], worker: int) -> None:
    receipt = words.receipt(message["message_id"], "", "", "")
    await _call(session, f"{root}/sendMessage", chat_id=message["chat"]["id"], text=receipt, parse_mode="HTML")
    card = words.card(message["message_id"], "", "", message["text"])
    await _call(session, f"{root}/sendMessage", chat_id=worker, text=card, parse_mode="HTML")


async def run(root: str) -> None:
    """Answer until stopped, 64 updates at once."""
    places, offset, tasks = asyncio.Semaphore(_AT_ONCE), 0, set[asyncio.Task[None]]()
    workers = scene.workers()

    def over(task: asyncio.Task[None]) -> None:
        tasks.discard(task)
        places.release()

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_AT_ONCE + 1)) as session:
        while True:
            for update in await _call(session, f"{root}/getUpdates", offset=offset, timeout=25, limit=100):
                offset = update["update_id"] + 1
                await places.acquire()
                task = asyncio.create_task(_answer(session, root, update["message"], workers[offset % len(workers)]))
                tasks.add(task)
                task.add_done_callback(over)


if __name__ == "__main__":
    uvloop.run(run(f"{sys.argv[1]}/bot{sys.argv[2]}"))
