import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.loop.marks import near_misses, unfollowed, unseen
from salesbook.domain.loop.note_line import points_in

MEND = "salesbook edit last"
MARKS = tuple(f"+{kind.value}" for kind in PointKind)


@pytest.mark.parametrize("mark", MARKS)
def test_every_mark_is_read_in_either_case_with_a_colon_or_without(mark: str) -> None:
    kind = PointKind(mark[1:])

    found = points_in(f"They said {mark.upper()}: one", f"They said {mark} two")

    assert [(point.kind, point.text) for point in found] == [(kind, "one"), (kind, "two")]
    assert near_misses(f"They said {mark}: one {mark}", mend=MEND) == ()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+insigth", "+insight"),
        ("+objections", "+objection"),
        ("+Rsik", "+risk"),
        ("+complain", "+complaint"),
        ("+wins,", "+win"),
        ("+risk:buyer", "+risk"),
    ],
)
def test_a_near_miss_stays_text_and_the_mark_is_named(typed: str, meant: str) -> None:
    text = f"The buyer leaves {typed} in May"

    [advice] = near_misses(text, text, mend=MEND)

    assert points_in(text) == ()
    assert advice.message == f"“{typed}” stays text; the mark is {meant} and a blank."
    assert (advice.rule, advice.suggestion) == ("mark_unread", MEND)


@pytest.mark.parametrize(
    "text",
    [
        "Call +31 6 1234 or +44",
        "Writes C++ and a+b",
        "+10% since May",
        "+VAT +support +visit",
        "+ risk",
        f"+{'insight' * 9}",
    ],
)
def test_a_plus_in_ordinary_text_is_let_be(text: str) -> None:
    assert near_misses(text, mend=MEND) == ()
    assert points_in(text) == ()


def test_a_long_word_is_shown_by_its_beginning() -> None:
    [advice] = near_misses("+risk:" + "x" * 10_000, mend=MEND)

    assert advice.message.startswith("“+risk:xxxxxxxxxxxxxx…” stays text")


@settings(max_examples=60)
@given(st.text(alphabet="+riskwn: .,\n", max_size=40))
def test_what_is_a_mark_is_no_near_miss_and_no_word_is_lost(text: str) -> None:
    points, warned = points_in(text), near_misses(text, mend=MEND)

    assert all(point.text in text for point in points)
    assert not {advice.message.split("”")[0][1:].rstrip(":.,") for advice in warned} & {*MARKS}


def test_what_a_mark_asks_for_can_be_pasted() -> None:
    opened = unfollowed("Seal's torn", "Acme Ltd")
    private = unseen("Buyer leaves", "Acme Ltd")

    assert opened.suggestion == "salesbook complaint open 'Acme Ltd' 'Seal'\"'\"'s torn'"
    assert private.suggestion == ("salesbook note 'Acme Ltd' \"what all may read\" --kind risk")
