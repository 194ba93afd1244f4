"""A private PostgreSQL: in a folder of its own, on a free port, gone when it is not needed any more."""

from __future__ import annotations

import ctypes
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

PASSWORD = "p@ss:w/rd?"
_IN_URL = quote(PASSWORD, safe="")
_USER = "linli"
_ACCOUNT = "postgres"
"""initdb refuses root; Debian's package comes with this account."""
_PATIENCE = 60.0
_DIE_WITH_PARENT = 1
_QUICK = ("fsync=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "autovacuum=off")


class NoServer(Exception):
    """PostgreSQL does not start; the text is a sentence."""


class NotInstalled(NoServer):
    """There is no PostgreSQL on this machine."""


class Server:
    """One server process. `is_safe` False: it may lose everything with the machine, and is quicker."""

    def __init__(self, *, is_safe: bool = True) -> None:
        self._is_safe = is_safe
        self._programs = _programs()
        self.folder = Path(tempfile.mkdtemp(prefix="linli-postgres-"))
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None
        is_root = os.geteuid() == 0
        self._account: dict[str, Any] = dict(user=_ACCOUNT, group=_ACCOUNT, extra_groups=[]) if is_root else {}

    def url(self, name: str = "postgres") -> str:
        """Return the url of one of its databases, over TCP and with a password."""
        return f"postgresql://{_USER}:{_IN_URL}@127.0.0.1:{self.port}/{name}"

    def local_url(self, name: str = "postgres") -> str:
        """Return the url of one of its databases, through its socket: quicker to connect to."""
        return f"postgresql://{_USER}@/{name}?host={self.folder}&port={self.port}"

    def __enter__(self) -> Server:
        try:
            self._make()
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self) -> None:
        """Start it, and return when it takes connections."""
        settings = [f"port={self.port}", "listen_addresses=127.0.0.1", f"unix_socket_directories={self.folder}"]
        settings += [] if self._is_safe else _QUICK
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", self._data, *(part for one in settings for part in ("-c", one))],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd=self.folder,
                start_new_session=True,
                preexec_fn=_die_with_parent,  # noqa: PLW1509  # no threads yet
                **self._account,
            )
        by = time.monotonic() + _PATIENCE
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > by:
                raise NoServer(f"PostgreSQL does not start: {self._log.read_text(errors='replace')[-1000:]}")
            time.sleep(0.05)

    def stop(self, *, by: signal.Signals = signal.SIGINT) -> None:
        """Stop it: SIGINT breaks off what is open, SIGQUIT is a crash."""
        if self._process is None:
            return
        if self._process.poll() is None:
            self._process.send_signal(by)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = None

    @property
    def process_id(self) -> int:
        """Return the number of its first process."""
        assert self._process is not None
        return self._process.pid

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    @property
    def _log(self) -> Path:
        return self.folder / "server.log"

    def _make(self) -> None:
        secret = self.folder / "secret"
        secret.write_text(PASSWORD)
        self._log.touch()
        if self._account:
            for path in (self.folder, secret, self._log):
                shutil.chown(path, _ACCOUNT, _ACCOUNT)
        made = subprocess.run(
            [
                *(self._programs / "initdb", "-D", self._data, "-U", _USER, "--pwfile", secret, "--no-sync"),
                *("--auth-local=trust", "--auth-host=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"),
            ],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            **self._account,
        )
        if made.returncode:
            raise NoServer(f"PostgreSQL's initdb failed: {made.stderr[-1000:]}")

    def _answers(self) -> bool:
        asked = (self._programs / "pg_isready", "-q", "-h", self.folder, "-p", str(self.port))
        return subprocess.run(asked, check=False).returncode == 0


def _programs() -> Path:
    """Return the folder of the newest server on this machine, as Debian lays them out, or of the one in PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    named = shutil.which("initdb")
    if not found and named is None:
        raise NotInstalled("there is no PostgreSQL on this machine; type as root: apt-get install postgresql")
    if os.geteuid() == 0:
        try:
            pwd.getpwnam(_ACCOUNT)
        except KeyError:
            raise NotInstalled(f"root may not run PostgreSQL, and there is no account {_ACCOUNT}") from None
    return found[-1].parent if found else Path(str(named)).resolve().parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _die_with_parent() -> None:
    """Whoever is killed leaves no server behind (Linux)."""
    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGINT)
