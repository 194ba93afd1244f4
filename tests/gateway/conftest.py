from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog

from tests.gateway.house import House, open_house
from tests.simulator.conftest import running as running_telegram


@pytest.fixture(autouse=True, scope="session")
def plain_logs() -> None:
    """The pretty tracebacks of a structlog that nobody set up take 50 ms each."""
    processors = [structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()]
    structlog.configure(processors=processors)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The gateway over a database of its own and a Telegram inside the test's loop."""
    async with running_telegram() as telegram, open_house(tmp_path, telegram) as house:
        yield house
        assert (await telegram.stats())["unknown_methods"] == []
