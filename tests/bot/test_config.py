"""The settings: every key, what is refused, and secrets that are repeated nowhere."""

import os
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from bot.config import Config, load
from bot.config_parts import ConfigError

ROOT = Path(__file__).parent.parent.parent
TOKEN = "123456789:AAsecretsecretsecretsecretsecret_-1"

CLOSED = "monday: [], tuesday: [], wednesday: [], thursday: [], friday: []"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variables of ours, and a folder without settings."""
    for name in [name for name in os.environ if name.startswith("LINLI_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def given(text: str) -> Config:
    path = Path("config.yaml")
    path.write_text(text, encoding="utf-8")
    return load(path)


def refused(text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        given(text)
    return str(caught.value)


def keys(model: type[BaseModel], path: str = "") -> set[str]:
    found = set()
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            found |= keys(kind, f"{path}{name}.")
        else:
            found.add(f"{path}{name}")
    return found


def keys_of(values: dict[str, Any], path: str = "") -> set[str]:
    found = set()
    for name, value in values.items():
        full = f"{path}{name}"
        if isinstance(value, dict) and name not in ("deadlines", "categories", "hours", "communities", "body"):
            found |= keys_of(value, f"{full}.")
        else:
            found.add(full)
    return found


def test_without_a_file_the_defaults_hold() -> None:
    assert load().model_dump() == Config().model_dump()


def test_the_file_that_comes_with_linli_says_the_defaults() -> None:
    shipped = load(ROOT / "config.yaml")

    assert shipped.model_dump() == Config().model_dump()
    assert shipped.category_table() == Config().category_table()
    assert shipped.limit_table() == Config().limit_table()


def test_the_file_that_comes_with_linli_names_every_key() -> None:
    shipped = keys_of(yaml.safe_load((ROOT / "config.yaml").read_text(encoding="utf-8")))

    assert keys(Config) - shipped == {"telegram.token", "clock"}, "both stand there as comments"


@pytest.mark.parametrize(
    ("text", "path", "hint"),
    [
        ("telegram: {tokn: x}", "telegram.tokn", "allowed here: token"),
        ("telegrm: {}", "telegrm", "allowed here: telegram"),
        ("telegram: {webhook: {prt: 1}}", "telegram.webhook.prt", "allowed here: url"),
        ("telegram: {limits: {in_fligt: 1}}", "telegram.limits.in_fligt", "in_flight"),
        ("community: {langage: en}", "community.langage", "language"),
        ("routing: {ruls: []}", "routing.ruls", "allowed here: rules, teams"),
        ("routing: {rules: [{to: desk, wrds: [x]}]}", "routing.rules.0.wrds", "words"),
        (
            "categories: {other: {class: normal, privat: true}}",
            "categories.other.privat",
            "allowed here: class, private",
        ),
        ("communities: {杏林社区: {hour: {}}}", "communities.杏林社区.hour", "allowed here: hours, holidays, workdays"),
        ("clock: {sped: 1}\ntelegram: {base_url: http://localhost}", "clock.sped", "speed"),
    ],
)
def test_an_unknown_key_is_named_with_its_path_and_what_is_allowed(text: str, path: str, hint: str) -> None:
    said = refused(text)

    assert said.startswith(f"{path}: unknown key")
    assert hint in said


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("telegram: {base_url: telegram.example}", "telegram.base_url"),
        ("telegram: {mode: push}", "telegram.mode"),
        ("telegram: {webhook: {secret: short}}", "telegram.webhook.secret"),
        ("telegram: {webhook: {port: 70000}}", "telegram.webhook.port"),
        ("telegram: {mode: webhook}", "telegram"),
        ("telegram: {limits: {overall_per_second: 0}}", "telegram.limits.overall_per_second"),
        ("telegram: {limits: {overall_per_second: 5000}}", "telegram.limits.overall_per_second"),
        ("telegram: {limits: {per_chat_per_second: -1}}", "telegram.limits.per_chat_per_second"),
        ("telegram: {limits: {per_group_per_minute: 0}}", "telegram.limits.per_group_per_minute"),
        ("telegram: {limits: {in_flight: 0}}", "telegram.limits.in_flight"),
        ("database: {url: postgres://x}", "database.url"),
        ("database: {url: 'sqlite:///'}", "database.url"),
        ("database: {url: 'mysql://localhost/linli'}", "database.url"),
        ("community: {timezone: Mars/Base}", "community.timezone"),
        ("community: {language: xx}", "community.language"),
        ("community: {holidays: [yesterday]}", "community.holidays"),
        ("community: {hours: {funday: [09:00-12:00]}}", "community.hours.funday"),
        ("community: {hours: {monday: 09:00-12:00}}", "community.hours.monday"),
        ("community: {hours: {monday: [nine]}}", "community.hours.monday.0: hours such as 09:00-12:00"),
        ("community: {hours: {monday: [09:00-12:00, 25:00-26:00]}}", "community.hours.monday.1"),
        ("community: {hours: {monday: [12:00-09:00]}}", "community.hours.monday: a weekday has hours that end before"),
        (
            "community: {hours: {monday: [09:00-14:00, 12:00-18:00]}}",
            "community.hours.monday: a weekday has hours that",
        ),
        (f"community: {{hours: {{{CLOSED}}}}}", "community.hours: at least one weekday needs hours"),
        ("community: {holidays: [2026-10-08], workdays: [2026-10-08]}", "community: 2026-10-08 stands in holidays and"),
        ("communities: {杏林社区: {hours: {monday: [9]}}}", "communities.杏林社区.hours.monday.0"),
        ("communities: {杏林社区: {workdays: [soon]}}", "communities.杏林社区.workdays"),
        (
            f"communities: {{杏林社区: {{hours: {{{CLOSED}}}}}}}",
            "communities.杏林社区.hours: at least one weekday needs",
        ),
        ("communities: {7: {}}", "communities.7"),
        ("communities: [杏林社区]", "communities"),
        ("web: {port: -1}", "web.port"),
        ("clock: {start: 2026-03-02T08:00:00}\ntelegram: {base_url: http://localhost}", "clock.start"),
        ("clock: {speed: 0}\ntelegram: {base_url: http://localhost}", "clock.speed"),
        ("deadlines: {urgent: {answer: 15, solve: 2h, round_the_clock: true}}", "deadlines.urgent.answer"),
        ("deadlines: {urgent: {answer: soon, solve: 2h, round_the_clock: true}}", "deadlines.urgent.answer"),
        ("deadlines: {slow: {answer: 1h, solve: 2h, round_the_clock: true}}", "deadlines.slow"),
        ("deadlines: {urgent: {answer: 15m, solve: 2h, round_the_clock: true}}", "deadlines: missing"),
        ("categories: {lamps: {class: normal}, other: {class: normal}}", "categories.lamps"),
        ("categories: {road: {class: normal}}", "categories"),
        ("categories: {other: {class: fast}}", "categories.other.class"),
        ("routing: {rules: [{name: x}]}", "routing.rules.0.to: Field required"),
        ("routing: {rules: [{to: ''}]}", "routing.rules.0.to: one of worker, desk"),
        ("routing: {rules: [{to: desk}, {to: boss}]}", "routing.rules.1.to: one of worker, desk"),
        ("routing: {rules: [{to: 'partner:sun'}]}", "routing.rules.0.to: unknown partner sun; allowed: property"),
        (
            "routing: {rules: [{to: 'team:x'}], teams: {y: [13900000011]}}",
            "routing.rules.0.to: unknown team x; routing.teams has: y",
        ),
        (
            "routing: {rules: [{to: desk, categories: [lamps]}]}",
            "routing.rules.0.categories: unknown lamps; allowed: lighting",
        ),
        ("routing: {rules: [{to: 'partner:gas', categories: [welfare]}]}", "routing.rules.0.to: welfare is private"),
        (
            "routing: {rules: [{to: 'partner:police', categories: [fraud, medical]}]}",
            "routing.rules.0.to: medical is private",
        ),
        ("routing: {rules: [{to: desk, urgencies: [grave]}]}", "routing.rules.0.urgencies.0"),
        ("routing: {rules: [{to: desk, hours: 9-5}]}", "routing.rules.0.hours: working, off"),
        ("routing: {rules: [{to: desk, words: [' ']}]}", "routing.rules.0.words.0"),
        ("routing: {teams: {lifts: []}}", "routing.teams.lifts"),
        ("routing: {teams: {lifts: [12]}}", "routing.teams.lifts.0: a telephone number"),
    ],
)
def test_a_wrong_value_is_named_with_its_path(text: str, path: str) -> None:
    assert path in refused(text)


@pytest.mark.parametrize(
    "text", ["- a\n- b\n", "just words", "telegram: [1]", "telegram: {a: b", "\tx: 1", "a: !!python/x"]
)
def test_a_file_that_is_no_settings_file_is_refused_in_a_sentence(text: str) -> None:
    assert "Traceback" not in refused(text)


def test_rules_are_read_in_their_order_and_a_number_may_be_a_building_or_a_telephone() -> None:
    rules = "[{to: 'team:lifts', places: [3, 东门], hours: '22:00-06:00'}, {to: 'partner:police', categories: [fraud]}]"

    routing = given(f"routing: {{rules: {rules}, teams: {{lifts: [13900000011, '139 0000 0021']}}}}").routing

    assert [str(rule.to) for rule in routing.rules] == ["team:lifts", "partner:police"]
    assert routing.rules[0].places == ("3", "东门")
    assert routing.teams == {"lifts": ("13900000011", "13900000021")}


def test_a_key_with_nothing_behind_it_means_the_default() -> None:
    assert (
        given("telegram:\n  token_file:\n  limits:\n    in_flight:\nrouting:\n  teams:\n").model_dump()
        == Config().model_dump()
    )


def test_an_empty_file_means_the_defaults() -> None:
    assert given("").model_dump() == Config().model_dump()


def test_a_settings_file_that_is_not_there_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"there is no settings file nowhere\.yaml"):
        load(Path("nowhere.yaml"))


def test_a_settings_file_that_is_no_yaml_is_refused_with_the_line() -> None:
    assert refused("web:\n  port: 8080\n community: [\n").startswith("config.yaml: cannot be read: line 3: ")


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINLI_WEB__PORT", "9999")
    monkeypatch.setenv("LINLI_TELEGRAM__LIMITS__IN_FLIGHT", "3")

    config = given("web: {port: 1, host: 0.0.0.0}")

    assert (config.web.port, config.web.host, config.telegram.limits.in_flight) == (9999, "0.0.0.0", 3)


@pytest.mark.parametrize("name", ["LINLI_TOKEN", "LINLI_TELEGRAN__TOKEN", "LINLI_X"])
def test_an_unknown_variable_of_ours_is_refused_by_its_name_alone(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, TOKEN)

    with pytest.raises(ConfigError, match=f"^{name}: unknown") as caught:
        load()

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"), [("LINLI_TELEGRAM__TOKN", TOKEN), ("LINLI_WEB__PORT", "x"), ("LINLI_TELEGRAM", "{" + TOKEN)]
)
def test_a_wrong_variable_is_refused_and_its_value_not_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)

    with pytest.raises(ConfigError) as caught:
        load()

    assert "secret" not in str(caught.value)


def test_the_clock_is_refused_with_telegrams_own_address() -> None:
    for url in ("https://api.telegram.org", "https://API.Telegram.org/", "http://api.telegram.org:443"):
        assert "only with a simulator" in refused(f"clock: {{speed: 2}}\ntelegram: {{base_url: '{url}'}}")
    assert given("clock: {speed: 2}\ntelegram: {base_url: http://127.0.0.1:8081}").clock is not None


def test_a_missing_token_is_explained() -> None:
    with pytest.raises(ConfigError, match=r"@BotFather.*LINLI_TELEGRAM__TOKEN.*token_file.*make demo"):
        Config().telegram.secret_token()


def test_a_token_that_is_none_is_refused_and_not_repeated() -> None:
    config = given("telegram: {token: 'notatoken-secret'}")

    with pytest.raises(ConfigError, match="does not look like a token") as caught:
        config.telegram.secret_token()

    assert "secret" not in str(caught.value).replace("secret_token", "")


def test_the_token_may_stand_in_a_file() -> None:
    Path("token").write_text(f"  {TOKEN}\n", encoding="utf-8")

    assert given("telegram: {token_file: token}").telegram.secret_token() == TOKEN


@pytest.mark.parametrize("kind", ["missing", "a folder", "not text"])
def test_a_token_file_that_cannot_be_read_is_said_so(kind: str) -> None:
    if kind == "a folder":
        Path("token").mkdir()
    elif kind == "not text":
        Path("token").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(ConfigError, match=r"^telegram\.token_file: cannot be read"):
        given("telegram: {token_file: token}").telegram.secret_token()


def test_the_environment_goes_before_the_token_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINLI_TELEGRAM__TOKEN", TOKEN)
    Path("token").write_text("1:other", encoding="utf-8")

    assert given("telegram: {token_file: token}").telegram.secret_token() == TOKEN


def test_secrets_are_in_no_repr_and_in_no_error() -> None:
    text = f"telegram: {{token: '{TOKEN}', webhook: {{secret: 'secret-of-the-hook'}}}}\n"
    text += "database: {url: 'postgresql://linli:secret-of-the-server@localhost/linli'}"
    config = given(text)

    for shown in (repr(config), str(config), repr(config.model_dump()), config.model_dump_json()):
        assert TOKEN not in shown
        assert "secret-of" not in shown
    for wrong in ("web: {port: x}", "telegram: {token: [1]}", f"telegram: {{tokens: '{TOKEN}'}}"):
        assert TOKEN not in refused(wrong)
    assert "secret!" not in refused("telegram: {webhook: {secret: 'secret!secret!'}}")


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://linli@db.example/linli",
        "postgresql://linli:p%40ss%3Aw%2Frd@db.example:5433/linli",
        "postgres://db.example/linli?sslmode=require",
        "postgresql:///linli",
        "postgresql:///linli?host=/run/postgresql",
        "postgresql://linli@%2Frun%2Fpostgresql/linli",
        "postgresql://one.example:5432,two.example:5432/linli?target_session_attrs=read-write",
        "postgresql://[::1]:5432/linli",
    ],
)
def test_a_database_may_be_a_postgresql(url: str) -> None:
    assert given(f"database: {{url: '{url}'}}").database.secret_url() == url


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://linli:secret@db.example:5432",
        "postgresql://linli:secret@db.example:5432/",
        "postgresql://linli:sec@secret@db.example/linli",
        "postgresql://linli:secret#1@db.example/linli",
        "postgresql://linli:1/secret@db.example/linli",
        "postgresql://linli:secret?@db.example/linli",
        "postgresql://linli:sec ret@db.example/linli",
        "postgresql:/linli:secret@db.example/linli",
    ],
)
def test_a_url_that_hides_its_password_badly_is_refused_and_not_repeated(url: str) -> None:
    said = refused(f"database: {{url: '{url}'}}")

    assert "@ as %40" in said
    assert "secret" not in said


def test_settings_do_not_change_while_the_bot_runs() -> None:
    config = Config()

    with pytest.raises(Exception, match="frozen"):
        config.web.port = 1  # type: ignore[misc]
