"""Runs a command beside a private PostgreSQL that lives only as long: its url stands for {} in the command's words."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bench.server import NoServer, NotInstalled, Server  # noqa: E402  # the checkout must be found first


def stop(_number: int, _frame: FrameType | None) -> None:
    """End as after Ctrl-C: the server is stopped on the way out."""
    raise KeyboardInterrupt


def main() -> int:
    """Start, run, stop; return what the command returned."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)
    try:
        with Server(is_safe=False) as server:
            command = [word.replace("{}", server.local_url()) for word in sys.argv[1:]]
            return subprocess.run(command, cwd=ROOT, check=False).returncode
    except NotInstalled as error:
        sys.stderr.write(f"Left out: {' '.join(sys.argv[1:])}\nbecause {error}\n")
        # In CI nothing may be left out.
        return int(os.environ.get("CI") == "true")
    except NoServer as error:
        sys.stderr.write(f"{error}\n")
        return 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
