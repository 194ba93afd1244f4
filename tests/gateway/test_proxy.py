"""The way to Telegram where it needs a proxy."""

import asyncio

import pytest

from gateway.api import BotApi, NotSent


async def first_line_of(base_url, monkeypatch, proxy_answers=b"HTTP/1.1 503 closed\r\n\r\n"):
    """Return what a proxy named by the environment hears first when the bot calls; None when it hears nothing."""
    heard = []

    async def take(reader, writer):
        heard.append(await reader.readline())
        writer.write(proxy_answers)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    for name in ("https_proxy", "http_proxy"):
        monkeypatch.setenv(name, address)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    async with server, BotApi(base_url, "1:A", timeout=5) as api:
        with pytest.raises(NotSent):
            await api.call("getMe")
    return heard[0].decode() if heard else None


async def test_telegram_is_reached_through_the_proxy_of_the_environment_which_never_sees_the_token(monkeypatch):
    heard = await first_line_of("https://telegram.invalid", monkeypatch)

    assert heard == "CONNECT telegram.invalid:443 HTTP/1.1\r\n"


async def test_an_api_on_this_machine_is_reached_without_a_proxy(monkeypatch):
    assert await first_line_of("http://127.0.0.1:9", monkeypatch) is None
