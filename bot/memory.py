"""The memory of a process that has just started."""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress


def tidy() -> None:
    """Throw away what the start left lying, and give it back to the machine; then watch over garbage again.

    What was made till now stays: to look through all the words again and again would find nothing.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
    with suppress(OSError, AttributeError):  # another C library than glibc keeps it
        ctypes.CDLL(None).malloc_trim(0)
