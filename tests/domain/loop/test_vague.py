import pytest

from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.vague import find_vague

GOODWILL = PurposeKind.GOODWILL
COMMERCIAL = PurposeKind.COMMERCIAL


@pytest.mark.parametrize(
    ("text", "kind", "rule"),
    [
        ("touch base", COMMERCIAL, "touch_base"),
        ("touch base", GOODWILL, "touch_base"),
        ("Agree the price", COMMERCIAL, None),
        ("Agree the price", GOODWILL, "offer"),
        ("Read the report", GOODWILL, "no_human_reason"),
        ("Ask how her exam went", GOODWILL, None),
    ],
)
def test_a_purpose_is_weighed_by_its_kind(text: str, kind: PurposeKind, rule: str | None) -> None:
    found = find_vague(text, kind)

    assert (found and found.rule) == rule
