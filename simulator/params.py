"""What a call brought along, whatever form it came in: query, form, JSON or multipart."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.web_request import FileField

from simulator.errors import ApiError, bad

Json = dict[str, Any]
LARGEST_UPLOAD = 50 * 1024 * 1024


@dataclass(slots=True)
class Upload:
    """A file of a multipart body."""

    data: bytes
    name: str
    mime: str


class Params:
    """The parameters of one call, read as the type that the method wants."""

    __slots__ = ("files", "values")

    def __init__(self, values: Json, files: dict[str, Upload] | None = None) -> None:
        self.values = values
        self.files = files or {}

    def recorded(self) -> Json:
        """Return the parameters for the record of calls: a file becomes its name and size."""
        if not self.files:
            return self.values
        files = {
            key: {"file": file.name, "mime": file.mime, "size": len(file.data)} for key, file in self.files.items()
        }
        return {**self.values, **files}

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self.values.get(key)
        if value is None:
            return default
        if isinstance(value, (dict, list, bool)):
            return json.dumps(value, ensure_ascii=False)
        return str(value)

    def number(self, key: str, default: int = 0) -> int:
        """Return a whole number; what is no number counts as the default, as Telegram has it."""
        value = self.values.get(key)
        if value is None or isinstance(value, (dict, list)):
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            return default

    def real(self, key: str) -> float:
        """Return a number with decimals.

        Raises:
            ApiError: it is missing or no number.
        """
        try:
            return float(self.values.get(key, ""))
        except (TypeError, ValueError):
            raise bad(f"{key} is empty or no number") from None

    def flag(self, key: str) -> bool:
        """Return a yes or no."""
        value = self.values.get(key, False)
        return value.lower() in {"true", "yes", "1"} if isinstance(value, str) else bool(value)

    def json(self, key: str) -> Any:
        """Return an object or a list, sent as such or as a JSON string; None when it is missing.

        Raises:
            ApiError: the string is no JSON.
        """
        value = self.values.get(key)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad(f"can't parse {key.replace('_', ' ')} JSON object") from None


async def read_params(request: web.Request) -> Params:
    """Read the query and the body of a call.

    Raises:
        ApiError: the body is no valid JSON, or too large.
    """
    values: Json = dict(request.query) if request.query_string else {}
    if not request.can_read_body:
        return Params(values)
    kind = request.content_type
    if kind.startswith("multipart/"):
        return await _read_multipart(request, values)
    try:
        body = await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413, "Request Entity Too Large") from None
    if kind == "application/json":
        values.update(_read_json(body))
    elif body:
        values.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return Params(values)


def _read_json(body: bytes) -> Json:
    try:
        content = json.loads(body) if body.strip() else {}
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise bad("can't parse request JSON object")
    return {key: value for key, value in content.items() if value is not None}


async def _read_multipart(request: web.Request, values: Json) -> Params:
    try:
        form = await request.post()
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413, "Request Entity Too Large") from None
    files: dict[str, Upload] = {}
    for key, value in form.items():
        if isinstance(value, FileField):
            with value.file as file:
                files[key] = Upload(file.read(), value.filename or key, value.content_type)
        else:
            values[key] = value.decode() if isinstance(value, (bytes, bytearray)) else value
    return Params(values, files)
