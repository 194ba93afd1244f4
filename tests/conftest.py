"""What every test may ask for, and what is said at the end of a run."""

import os
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.engines import ENGINES
from tests.town import Town, open_town


def pytest_addoption(parser: pytest.Parser) -> None:
    """Name a server on which the tests run instead of SQLite; `make test-postgres` does."""
    parser.addoption("--postgres", default="", metavar="URL", help="a database of a PostgreSQL to make others beside")


def pytest_configure(config: pytest.Config) -> None:
    """Choose the engine for this process."""
    if server := config.getoption("--postgres"):
        ENGINES.choose(server, os.environ.get("PYTEST_XDIST_WORKER", "main"))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is true of one engine only is tested on that one; what has no folder has no database, and is tested once."""
    has_server = bool(config.getoption("--postgres"))

    def belongs_here(item: pytest.Item) -> bool:
        if not has_server:
            return not item.get_closest_marker("postgres")
        has_folder = "tmp_path" in getattr(item, "fixturenames", ())
        return bool(item.get_closest_marker("postgres") or (has_folder and not item.get_closest_marker("sqlite")))

    left_out = [item for item in items if not belongs_here(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if belongs_here(item)]


@pytest.fixture(autouse=True)
def engines() -> Iterator[None]:
    """Databases on a server end with their test."""
    yield
    ENGINES.forget()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An open database with nothing in it but its tables."""
    database = ENGINES.database(tmp_path)
    await database.open()
    yield database
    await database.close()


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
