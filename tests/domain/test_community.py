"""A community and its rooms, as values."""

import json
from zoneinfo import ZoneInfo

import pytest

from bot.domain.community import Moment, Rhythm, Room, code_of, find_zone, language_of, rhythm_from, usual_zone

ROOM = Room(1, 1, -1001234567890, "supergroup", "Santé", "fr", "Africa/Ouagadougou", Rhythm())


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Ouagadougou", "Africa/Ouagadougou"),
        ("africa/maputo", "Africa/Maputo"),
        ("  new   york ", "America/New_York"),
        ("são paulo", "America/Sao_Paulo"),
        ("Bogotá", "America/Bogota"),
        ("Port au Prince", "America/Port-au-Prince"),
        ("ouaga", "Africa/Ouagadougou"),
        ("utc", "UTC"),
    ],
)
def test_a_place_is_understood_as_people_write_it(typed: str, zone: str) -> None:
    assert find_zone(typed) == (zone,)


@pytest.mark.parametrize("typed", ["", "   ", "Wagadou", "123", "<b>", "x", "../etc/passwd", "🌍"])
def test_a_place_that_nobody_knows_is_no_zone(typed: str) -> None:
    assert find_zone(typed) == ()


def test_a_vague_place_gives_a_short_list_of_real_zones() -> None:
    zones = find_zone("port")
    assert 1 < len(zones) <= 6
    assert all(ZoneInfo(zone) for zone in zones)


@pytest.mark.parametrize("code", ["fr", "fr-FR", "pt", "pt-br", "es", "en", "sw", "ar", "", None, "en-GB"])
def test_every_guess_is_a_real_zone(code: str | None) -> None:
    assert ZoneInfo(usual_zone(code))


def test_the_region_of_a_phone_says_more_than_its_language() -> None:
    assert usual_zone("pt-BR") == "America/Sao_Paulo"
    assert usual_zone("pt-PT") == usual_zone("pt") == "Africa/Maputo"
    assert usual_zone("ar") == "UTC"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Learning for Universal Health Coverage", "LUHC"),
        ("Rede de Saúde de Moçambique", "RSM"),
        ("Santé", "SANTE"),
        ("École & Étude", "EE"),
        ("Big Cats Dig Fine Great Holes", "BCDFG"),
        ("شبكة الصحة", "COP"),
        ("7", "COP"),
        ("X", "COP"),
    ],
)
def test_a_name_suggests_a_short_code(name: str, code: str) -> None:
    assert code_of(name) == code


def test_a_later_opening_shifts_the_days_and_keeps_the_times() -> None:
    moved = Rhythm().moved(Moment(3, 7 * 60 + 30))
    assert moved.opens == Moment(3, 7 * 60 + 30)
    assert (moved.reminds, moved.closes, moved.publishes) == (Moment(0, 540), Moment(2, 1080), Moment(3, 480))


def test_a_rhythm_survives_being_stored() -> None:
    rhythm = Rhythm(opens=Moment(2, 600), grace_hours=6, weeks=3, quiet=(60, 120))
    assert rhythm_from(json.loads(json.dumps(rhythm.stored()))) == rhythm
    without = Rhythm(reminds=None, quiet=None)
    assert rhythm_from(json.loads(json.dumps(without.stored()))) == without
    assert rhythm_from({}) == Rhythm()


@pytest.mark.parametrize(("weekday", "minute"), [(-1, 0), (7, 0), (0, -1), (0, 1440)])
def test_there_is_no_eighth_day_and_no_25th_hour(weekday: int, minute: int) -> None:
    with pytest.raises(ValueError, match="no such moment"):
        Moment(weekday, minute)


def test_a_link_leads_to_a_message_where_the_kind_of_group_has_links() -> None:
    assert ROOM.link(12) == "https://t.me/c/1234567890/12"
    public = Room(1, 1, -1001234567890, "supergroup", "Santé", "fr", "UTC", Rhythm(), username="sante")
    assert public.link(12) == "https://t.me/sante/12"
    basic = Room(1, 1, -12345, "group", "Santé", "fr", "UTC", Rhythm())
    assert basic.link(12) is None


def test_a_message_from_before_a_migration_has_no_link() -> None:
    assert ROOM.link(-12) is None


@pytest.mark.parametrize(("code", "language"), [("pt-br", "pt"), ("FR", "fr"), ("sw", "en"), ("", "en"), (None, "en")])
def test_a_language_that_is_not_spoken_becomes_english(code: str | None, language: str) -> None:
    assert language_of(code) == language
