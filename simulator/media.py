"""Small files that are what they claim to be: a colourful picture, a second of silence, a film."""

import struct
import zlib
from base64 import b64decode
from functools import lru_cache
from pathlib import Path

WIDTH, HEIGHT = 320, 240
PALETTE = ((239, 71, 111), (255, 209, 102), (6, 214, 160), (17, 138, 178), (131, 56, 236), (251, 133, 0))
WEBP = b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
OGG_POLYNOMIAL = 0x04C11DB7


@lru_cache(maxsize=32)
def picture(variant: int, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """Return a PNG: a slope from one colour to another with a bright disc, different for each variant."""
    one, other = PALETTE[variant % len(PALETTE)], PALETTE[(variant + 1 + variant // len(PALETTE)) % len(PALETTE)]
    sun_x, sun_y, radius = width * (2 + variant % 3) // 6, height // 3, height // 6
    rows = []
    for y in range(height):
        part = y / height
        colour = bytes(round(a + (b - a) * part) for a, b in zip(one, other, strict=True))
        reach = int(max(0, radius**2 - (y - sun_y) ** 2) ** 0.5)
        left = max(0, sun_x - reach)
        row = colour * left + b"\xff\xfb\xe6" * (2 * reach) + colour * (width - left - 2 * reach)
        rows.append(b"\0" + row[: width * 3])
    return png(width, height, b"".join(rows))


def png(width: int, height: int, rows: bytes) -> bytes:
    """Return a PNG of 8-bit RGB rows, each led by its filter byte."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    )


def size_of(data: bytes) -> tuple[int, int]:
    """Return width and height of a PNG or JPEG; of anything else, those of the generated picture."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    at = 2
    while data[:2] == b"\xff\xd8" and at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + length
    return WIDTH, HEIGHT


@lru_cache(maxsize=1)
def silence() -> bytes:
    """Return one second of silence, as Opus in Ogg."""
    head = b"OpusHead" + struct.pack("<BBHIHB", 1, 1, 0, 48000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 3) + b"sim" + struct.pack("<I", 0)
    sound = [b"\xf8\xff\xfe"] * 50
    return _ogg_page([head], 0, 0, 2) + _ogg_page([tags], 0, 1, 0) + _ogg_page(sound, 48000, 2, 4)


def _ogg_page(packets: list[bytes], granule: int, number: int, flags: int) -> bytes:
    lengths = bytes(len(packet) for packet in packets)
    start = b"OggS" + struct.pack("<BBQII", 0, flags, granule, 1, number)
    rest = bytes([len(lengths)]) + lengths + b"".join(packets)
    checksum = _ogg_checksum(start + b"\0\0\0\0" + rest)
    return start + struct.pack("<I", checksum) + rest


def _ogg_checksum(page: bytes) -> int:
    checksum = 0
    for byte in page:
        checksum ^= byte << 24
        for _ in range(8):
            carry = checksum & 0x80000000
            checksum = (checksum << 1) & 0xFFFFFFFF
            checksum = checksum ^ OGG_POLYNOMIAL if carry else checksum
    return checksum


@lru_cache(maxsize=1)
def film() -> bytes:
    """Return two seconds of a drawn lamp that flickers, as VP9 in MP4: every browser plays it."""
    return (Path(__file__).parent / "samples" / "film.mp4").read_bytes()


def mp3() -> bytes:
    """Return a few empty MP3 frames behind an empty ID3 tag."""
    return b"ID3\x03\0\0\0\0\0\0" + (b"\xff\xfb\x90\xc4" + b"\0" * 413) * 4


def generated(kind: str, variant: int) -> tuple[bytes, str, str]:
    """Return data, file name and MIME type of a made-up file of a kind."""
    made: dict[str, tuple[bytes, str, str]] = {
        "voice": (silence(), "voice.ogg", "audio/ogg"),
        "audio": (mp3(), "audio.mp3", "audio/mpeg"),
        "video": (film(), "video.mp4", "video/mp4"),
        "video_note": (film(), "round.mp4", "video/mp4"),
        "sticker": (WEBP, "sticker.webp", "image/webp"),
        "document": (b"A file.\n", "document.txt", "text/plain"),
    }
    return made[kind] if kind in made else (picture(variant), "photo.png", "image/png")
