"""The READMEs say of the settings what is true, in both languages."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel, SecretStr

from bot.config import Config

ROOT = Path(__file__).parent.parent.parent
READMES = ["README.md", "README.zh-CN.md"]
TABLES = {"deadlines", "categories"}
"""Tables of their own in the settings: the READMEs tell of them in words."""
NOT_FOR_A_REAL_BOT = {"clock"}


def leaves(model: type[BaseModel], path: str = "") -> dict[str, object]:
    """Return the default of each key by its path."""
    found: dict[str, object] = {}
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            found |= leaves(kind, f"{path}{name}.")
        elif name not in TABLES | NOT_FOR_A_REAL_BOT:
            default = field.default
            found[f"{path}{name}"] = default.get_secret_value() if isinstance(default, SecretStr) else default
    return found


def told(text: str) -> dict[str, str]:
    """Return the default that a README tells of each key; "`a.b`, `.c`" are two keys."""
    found: dict[str, str] = {}
    for keys, default in re.findall(r"^\| (`[a-z_.`、, ]+`) \| ([^|]*) \|", text, re.MULTILINE):
        last = ""
        for key, value in zip(
            re.findall(r"`([^`]+)`", keys), re.findall(r"`([^`]+)`", default) * 2 or [""] * 2, strict=False
        ):
            full = last.rpartition(".")[0] + key if key.startswith(".") else key
            found[full] = value
            last = full
    return found


@pytest.mark.parametrize("name", READMES)
def test_every_setting_is_told_with_its_default(name):
    said = told((ROOT / name).read_text(encoding="utf-8"))

    for key, default in leaves(Config).items():
        assert key in said, key
        if isinstance(default, str | int | float) and str(default):
            assert said[key] == str(default).removesuffix(".0"), key


def test_both_readmes_are_in_step():
    english, chinese = ((ROOT / name).read_text(encoding="utf-8") for name in READMES)

    for pattern in (r"^## ", r"^\| ", r"^\d\. ", r"^- ", r"^!\[", r"^make "):
        assert len(re.findall(pattern, english, re.MULTILINE)) == len(re.findall(pattern, chinese, re.MULTILINE)), (
            pattern
        )
    assert set(re.findall(r"\]\((?!README)([^)]+)\)", english)) == set(re.findall(r"\]\((?!README)([^)]+)\)", chinese))
