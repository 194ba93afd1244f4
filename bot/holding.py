"""One process a token on this machine."""

from __future__ import annotations

import fcntl
import hashlib
import tempfile
from pathlib import Path
from typing import IO

from bot.config_parts import ConfigError


def hold_token(token: str) -> IO[str]:
    """Hold a token until the file that is returned is closed.

    Raises:
        ConfigError: another process has it.
    """
    name = f"linli-{hashlib.sha256(token.encode()).hexdigest()[:16]}.lock"
    guard = (Path(tempfile.gettempdir()) / name).open("a")
    try:
        fcntl.flock(guard, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        guard.close()
        raise ConfigError("another process on this machine runs with this token. Stop it first.") from None
    return guard
