"""What every test may ask for, and what is said at the end of a run."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """The demo's community with everybody on Telegram; what must always hold is looked at when the story is over."""
    async with open_town(tmp_path) as town:
        yield town
        await town.settle()
        await town.must_be_sound()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line for each reason what was skipped: nothing is left out in silence."""
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in skipped)
    for reason, times in reasons.items():
        terminalreporter.write_line(f"Skipped {times}: {reason}")
