"""Files that the bot has made and sends; the database keeps them, so that a restart sends what was owed."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime

from domain.clock import to_micros
from storage.database import Transaction, queries

_sql = queries("files")
_NAMED = re.compile(r"stored:(\d{1,18})")


@dataclass(frozen=True)
class StoredFile:
    """A file. `kind` is its media type: text/html."""

    name: str
    kind: str
    body: bytes


async def add(tx: Transaction, file: StoredFile, kept_until: datetime) -> str:
    """Keep a file; return what stands for it in the parameters of a call."""
    body = b64encode(file.body).decode()
    found = await _sql.add_file(
        tx.connection, name=file.name, kind=file.kind, body=body, kept_until=to_micros(kept_until)
    )
    return f"stored:{found}"


async def find(tx: Transaction, named: str) -> StoredFile | None:
    """Return the file that a parameter stands for; None: it stands for none, or it is no longer kept."""
    found = _NAMED.fullmatch(named)
    row = None if found is None else await _sql.get_file(tx.connection, id=int(found[1]))
    return None if row is None else StoredFile(row["name"], row["kind"], b64decode(row["body"]))


def is_stored(named: str) -> bool:
    """Whether a parameter stands for a file that is, or was, kept."""
    return _NAMED.fullmatch(named) is not None


async def delete_old(tx: Transaction, now: datetime) -> None:
    """Forget the files whose time is over."""
    await _sql.delete_old_files(tx.connection, now=to_micros(now))
