from pathlib import Path

import pytest

from salesbook.cli.system import ZoneError, country_code, person_name, zone_name


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Europe/Amsterdam", "Europe/Amsterdam"),
        (":Asia/Tokyo", "Asia/Tokyo"),
        ("/usr/share/zoneinfo/Europe/Paris", "Europe/Paris"),
        ("UTC", "UTC"),
    ],
)
def test_tz_names_the_zone(said: str, zone: str) -> None:
    assert zone_name({"TZ": said}) == zone


@pytest.mark.parametrize("said", ["Mars/Olympus", "CET-1CEST,M3", "../etc/passwd", "Europe"])
def test_a_tz_that_is_no_zone_is_a_sentence(said: str) -> None:
    with pytest.raises(ZoneError) as caught:
        zone_name({"TZ": said})

    assert caught.value.message == f"“{said}” is not a time zone that salesbook knows."


def test_the_system_s_link_names_the_zone_where_tz_does_not(tmp_path: Path) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/America/St_Johns")

    assert zone_name({}, link) == "America/St_Johns"


@pytest.mark.parametrize("target", ["/usr/share/zoneinfo/Nowhere/Land", "/etc/somewhere"])
def test_a_link_that_names_no_zone_gives_utc(tmp_path: Path, target: str) -> None:
    link = tmp_path / "localtime"
    link.symlink_to(target)

    assert zone_name({}, link) == "UTC"


@pytest.mark.parametrize(
    ("variables", "zone", "country"),
    [
        ({"LANG": "en_US.UTF-8"}, "Europe/Amsterdam", "NL"),
        ({"LANG": "de_AT.UTF-8"}, "UTC", "AT"),
        ({"LC_ALL": "C", "LANG": "fr_BE"}, "UTC", "BE"),
        ({"LANG": "C.UTF-8"}, "UTC", "US"),
    ],
)
def test_the_country_is_the_zone_s_then_the_locale_s(
    variables: dict[str, str], zone: str, country: str
) -> None:
    assert country_code(variables, zone) == country


def test_the_person_is_named_as_the_machine_does(monkeypatch: pytest.MonkeyPatch) -> None:
    import pwd

    known = pwd.struct_passwd(("rvos", "x", 1, 1, "Robin Vos,,,", "/home/rvos", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", lambda _: known)

    assert person_name({}) == "Robin Vos"


def test_the_person_is_named_by_the_sign_in_where_no_full_name_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import pwd

    known = pwd.struct_passwd(("rvos", "x", 1, 1, " ", "/home/rvos", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", lambda _: known)

    assert person_name({}) == "rvos"


@pytest.mark.parametrize(
    ("variables", "name"), [({"USER": "kim"}, "kim"), ({"USERNAME": "lee"}, "lee"), ({}, "Rep")]
)
def test_the_person_is_named_by_a_variable_where_the_system_knows_nobody(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], name: str
) -> None:
    import pwd

    def nobody(_: int) -> None:
        raise KeyError

    monkeypatch.setattr(pwd, "getpwuid", nobody)

    assert person_name(variables) == name
