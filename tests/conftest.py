"""What every test may ask for."""

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
