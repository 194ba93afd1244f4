"""How far a long command is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO

SAID_EVERY = 10_000


@dataclass
class Progress:
    """Says how far it is: on a terminal in one line, elsewhere every 10,000 rows."""

    stream: IO[str]
    is_open: bool = False

    def rows(self, table: str, rows: int) -> None:
        """So many rows of a table are done."""
        if self.stream.isatty():
            self.stream.write(f"\r{table}: {rows:,} ")
            self.stream.flush()
            self.is_open = True
        elif not rows % SAID_EVERY:
            self.stream.write(f"{table}: {rows:,}\n")

    def say(self, line: str) -> None:
        """Say something else in between."""
        self.end()
        self.stream.write(line + "\n")

    def end(self) -> None:
        """Leave the line."""
        if self.is_open:
            self.stream.write("\n")
            self.is_open = False
