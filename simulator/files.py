"""The files that people and the bot have sent, by id; each can be sent again and downloaded."""

import time
from base64 import b64decode
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from simulator.errors import Mistake, bad
from simulator.media import generated, size_of
from simulator.params import Params, Upload

Json = dict[str, Any]
KEPT_BYTES = 1024**3
LARGEST_DOWNLOAD = 20 * 1024 * 1024
LINK_SECONDS = 3600.0
FOLDERS = {"photo": "photos", "voice": "voice", "video": "videos", "audio": "music", "sticker": "stickers"}


@dataclass(slots=True)
class File:
    """One stored file; `kind` is what it was sent as."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    mime: str
    data: bytes
    path: str
    link_until: float = 0.0

    def brief(self) -> Json:
        """Return the part that every media object of the Bot API has."""
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.data)}


class Files:
    """Files by id; the oldest go when there is more than a gigabyte."""

    def __init__(self) -> None:
        self.by_id: OrderedDict[str, File] = OrderedDict()
        self._by_path: dict[str, File] = {}
        self._bytes = 0
        self._made = 0

    def add(self, kind: str, data: bytes, name: str, mime: str) -> File:
        """Keep a file; the same file sent again is the same."""
        unique = sha256(b"\0".join((kind.encode(), name.encode(), data))).hexdigest()[:20]
        file_id = f"SIM{kind.replace('_', '')[:2].upper()}{unique}"
        if file_id in self.by_id:
            return self.by_id[file_id]
        ending = name.rpartition(".")[2] if "." in name else "bin"
        path = f"{FOLDERS.get(kind, 'documents')}/file_{unique[:10]}.{ending}"
        return self.restore(File(file_id, unique, kind, name, mime, data, path))

    def restore(self, file: File) -> File:
        """Keep a file as it was kept before."""
        self.by_id[file.file_id] = self._by_path[file.path] = file
        self._bytes += len(file.data)
        while self._bytes > KEPT_BYTES:
            _, oldest = self.by_id.popitem(last=False)
            self._by_path.pop(oldest.path, None)
            self._bytes -= len(oldest.data)
        return file

    def made_up(self, kind: str, wish: Any) -> File:
        """Return a file as the control API asks for it: `true`, or `{data, name?, mime?}`.

        Raises:
            Mistake: the wish is neither.
        """
        self._made += 1
        data, name, mime = generated(kind, self._made % 24)
        if isinstance(wish, dict):
            try:
                data = b64decode(wish["data"], validate=True)
            except (KeyError, TypeError, ValueError):
                raise Mistake(f"The data of a {kind} must be base64.") from None
            name, mime = wish.get("name") or name, wish.get("mime") or mime
        elif wish is not True:
            raise Mistake(f"A {kind} is true or an object with base64 data.")
        return self.add(kind, data, name, mime)

    def of_call(self, params: Params, kind: str, value: Any, key: str) -> File:
        """Return the file that a call of the bot names: an id, `attach://name`, or an upload.

        Raises:
            ApiError: there is no such file, or it was sent as another kind.
        """
        upload = _upload_of(params, value, key)
        if upload is not None:
            return self.add(kind, upload.data, upload.name, upload.mime)
        if not value:
            raise bad(f"there is no {kind} in the request")
        if str(value).startswith(("http://", "https://")):
            raise bad("failed to get HTTP URL content")
        file = self.by_id.get(str(value))
        if file is None:
            raise bad("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad(f"can't use file of type {file.kind.title()} as {kind.title()}")
        return file

    def link(self, file_id: str) -> Json:
        """Return the Bot API `File` with a path that works for an hour.

        Raises:
            ApiError: there is no such file, or it is larger than 20 MB.
        """
        file = self.by_id.get(file_id)
        if file is None:
            raise bad("invalid file_id")
        if len(file.data) > LARGEST_DOWNLOAD:
            raise bad("file is too big")
        file.link_until = time.monotonic() + LINK_SECONDS
        return {**file.brief(), "file_path": file.path}

    def behind(self, path: str) -> File | None:
        """Return the file of a link that still works."""
        file = self._by_path.get(path)
        return file if file is not None and file.link_until > time.monotonic() else None

    def media(self, file: File, more: Json | None = None) -> Json:
        """Return the part of a message that shows the file."""
        if file.kind == "photo":
            width, height = size_of(file.data)
            return {"photo": [{**file.brief(), "width": width, "height": height}]}
        return {file.kind: {**file.brief(), **_details(file), **(more or {})}}


def _details(file: File) -> Json:
    named = {"file_name": file.name, "mime_type": file.mime}
    details: dict[str, Json] = {
        "voice": {"duration": 1, "mime_type": file.mime},
        "audio": {"duration": 1, **named},
        "video": {"width": 320, "height": 240, "duration": 2, **named},
        "video_note": {"length": 240, "duration": 2},
        "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
        "document": named,
    }
    return details[file.kind]


def _upload_of(params: Params, value: Any, key: str) -> Upload | None:
    upload = params.files.get(key)
    if isinstance(value, str) and value.startswith("attach://"):
        upload = params.files.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad("file attachment not found")
    if upload is not None and not upload.data:
        raise bad("file must be non-empty")
    return upload
