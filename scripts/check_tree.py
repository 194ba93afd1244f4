"""Checks tracked files for addresses of this machine or a registry, long modules, and Chinese text in code."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Written in pieces, so that this file passes its own check.
REGISTRIES = tuple(".".join(p) for p in (("pypi", "org"), ("files", "pythonhosted", "org"), ("deb", "debian", "org"),
                                         ("registry", "npmjs", "org")))  # fmt: skip
# A checkout right under one of these says nothing about a machine: other texts may name them.
SHARED = {"/", "/tmp", "/home", "/root", "/opt", "/srv", "/var/tmp", "/usr/src", "/app", "/mnt"}
PACKAGES = {"bot", "gateway", "handlers", "web", "cards", "services", "domain", "storage", "words", "simulator"}
MAY_SPEAK_CHINESE = {"words", "tests", "demo", "bench"}
LONGEST = 300
CHINESE = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def tracked() -> list[Path]:
    """Every file that git tracks and that is still there, relative to the checkout."""
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\0")
    return [Path(name) for name in names if name and (ROOT / name).is_file()]


def machine_paths() -> list[str]:
    """The places that no file may name: the checkout, and its parent unless everyone has one of that name."""
    return [str(place) for place in (ROOT, ROOT.parent) if str(place) not in SHARED]


def address_pattern() -> re.Pattern[str]:
    """A pattern that finds a registry's address or a path of this machine, but no longer word around it."""
    paths = [rf"(?<![\w.\-/]){re.escape(path)}(?![\w.\-])" for path in machine_paths()]
    hosts = [rf"(?<![\w\-]){re.escape(host)}(?![\w\-])" for host in REGISTRIES]
    return re.compile("|".join(paths + hosts), re.IGNORECASE)


def addresses(path: Path, text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield each line that names what must stay out of the tree."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := pattern.search(line):
            yield f"{path}:{number}: names {found.group()}"


def chinese_literals(path: Path, text: str) -> Iterator[str]:
    """Yield each string literal with Chinese characters; docstrings and comments may have them."""
    tree = ast.parse(text)
    loose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in loose:
            continue
        if CHINESE.search(node.value):
            yield f"{path}:{node.lineno}: Chinese text in code; it belongs in words/"


def module_problems(path: Path, text: str) -> Iterator[str]:
    """Yield what is wrong with one Python module."""
    lines = len(text.splitlines())
    if path.parts[0] in PACKAGES and lines > LONGEST:
        yield f"{path}: {lines} lines, more than {LONGEST}"
    if path.parts[0] in MAY_SPEAK_CHINESE:
        return
    try:
        yield from chinese_literals(path, text)
    except SyntaxError as error:
        yield f"{path}:{error.lineno}: not valid Python"


def problems() -> Iterator[str]:
    """Yield every problem in the tracked files; a file that is no text has none."""
    pattern = address_pattern()
    for path in tracked():
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from addresses(path, text, pattern)
        if path.suffix == ".py":
            yield from module_problems(path, text)


def main() -> int:
    """Print the problems and tell whether there are none."""
    try:
        found = list(problems())
    except (OSError, subprocess.CalledProcessError):
        sys.stderr.write(
            "The tree cannot be checked: git does not list its files (is this a clone, and git installed?).\n"
        )
        return 1
    sys.stdout.write("".join(f"{problem}\n" for problem in found) or "Tree: nothing to complain of.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
