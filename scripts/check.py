"""Runs every check of the tree, goes on after a failure, and ends with one line on how long each took."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
MAKE = os.environ.get("MAKE", "make")

PARTS: dict[str, list[list[str]]] = {
    "format": [[f"{BIN}/ruff", "format", "--check", "."]],
    "lint": [[f"{BIN}/ruff", "check", "."]],
    "types": [[f"{BIN}/mypy"], [f"{BIN}/mypy", "scripts"]],
    "imports": [[f"{BIN}/lint-imports", "--no-logo"]],
    "tree": [[sys.executable, "scripts/check_tree.py"]],
    "tests": [[MAKE, "--no-print-directory", "test"]],
    "postgres": [[MAKE, "--no-print-directory", "test-postgres"]],
}


def passes(commands: list[list[str]]) -> bool:
    """Run the commands of one part, all of them, and tell whether each ended well."""
    return all([subprocess.run(command, cwd=ROOT, check=False).returncode == 0 for command in commands])


def main() -> int:
    """Run the parts in order and report."""
    report: list[str] = []
    failed: list[str] = []
    for name, commands in PARTS.items():
        sys.stdout.write(f"== {name}\n")
        sys.stdout.flush()
        start = time.monotonic()
        if not passes(commands):
            failed.append(name)
        report.append(f"{name} {time.monotonic() - start:.1f} s")
    verdict = f"FAILED: {', '.join(failed)}" if failed else "all passed"
    sys.stdout.write(f"check: {', '.join(report)}; {verdict}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
