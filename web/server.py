"""Serves an application beside everything else in the process; signals stay with the process."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator

import uvicorn
from starlette.applications import Starlette


class PortTaken(Exception):
    """Something else listens there."""


class Server(uvicorn.Server):
    """A uvicorn server that does not touch signals."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to the process."""
        yield


def listen(host: str, port: int) -> socket.socket:
    """Return a bound socket.

    Raises:
        PortTaken: the address cannot be had.
    """
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    opened = socket.socket(kind, socket.SOCK_STREAM)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((host, port))
    except OSError as error:
        opened.close()
        raise PortTaken(f"{host}:{port}: {error.strerror}") from None
    return opened


async def serve(app: Starlette, opened: socket.socket, stop: asyncio.Event) -> None:
    """Serve on a socket until the event is set; requests under way are finished, for 3 s at the most."""
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=3)
    server = Server(config)
    serving = asyncio.create_task(server.serve(sockets=[opened]))
    await stop.wait()
    server.should_exit = True
    await serving
