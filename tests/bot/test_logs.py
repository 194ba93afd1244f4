"""A token stands in no log, whoever writes it."""

import logging
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
TOKEN = "123456789:AAsecretsecretsecretsecretsecret_-1"
WRITES = f"""
import logging, structlog
from bot import logs
logs.set_up("debug")
url = "https://api.telegram.org/bot{TOKEN}/sendMessage"
structlog.get_logger().warning("here", url=url, nested={{"url": url}}, many=[url])
try:
    raise ValueError(url)
except ValueError:
    structlog.get_logger().exception("there")
    logging.getLogger("asyncio").exception("lost: %s", url)
for name in ("httpx", "httpcore", "telegram", "aiohttp.client"):
    logging.getLogger(name).info(url)
    logging.getLogger(name).warning(url)
"""


def test_a_token_is_taken_out_of_every_line() -> None:
    done = subprocess.run([sys.executable, "-c", WRITES], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "secret" not in done.stderr + done.stdout
    assert done.stderr.count("/sendMessage") >= 5
    assert "ValueError" in done.stderr


def test_libraries_that_log_addresses_stay_quiet() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRITES + '\nprint(logging.getLogger("httpx").getEffectiveLevel())'],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert int(done.stdout) == logging.WARNING
