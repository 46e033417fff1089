from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from msgspec.structs import replace

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.team.aftermath import events_of
from salesbook.domain.team.digest import before, digest_of, week_of
from salesbook.domain.team.mark import Mark, Source
from salesbook.domain.team.period import Period

WEEK = week_of(date(2026, 11, 18))
AT = datetime(2026, 11, 17, 9, tzinfo=UTC)
MARK = Mark(
    kind=PointKind.INSIGHT,
    text="They grow",
    at=AT,
    on=AT.date(),
    whose="Acme",
    account_id=UUID(int=1),
    rep="Robin Vos",
    source=Source.LOG,
    id=UUID(int=2),
    handle="x",
)
NONE = events_of(())
PRODUCTS = {"seal": "Seal", "seal kit": "Seal kit", "ng-210": "Seal kit"}


def test_a_week_runs_from_monday_to_sunday_and_the_one_before_is_as_long() -> None:
    assert Period(date(2026, 11, 16), date(2026, 11, 22)) == WEEK
    assert before(WEEK) == week_of(date(2026, 11, 11))
    days = Period(date(2026, 11, 20), date(2026, 11, 21))
    assert before(days) == Period(date(2026, 11, 18), date(2026, 11, 19))


def test_what_was_heard_before_is_asked_after_and_what_was_won_is_not() -> None:
    earlier = replace(MARK, on=date(2026, 11, 12))
    won = replace(earlier, source=Source.SALE, kind=PointKind.WIN)

    digest = digest_of(WEEK, [MARK, earlier, won, replace(MARK, on=date(2026, 11, 1))], NONE, {})

    assert [each.mark for each in digest.followed] == [earlier]
    assert digest.marks == (MARK,)
    assert (digest.counts, digest.several) == (((PointKind.INSIGHT, 1),), False)


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("The seal kit, again", "Seal kit"),
        ("A seal leaks", "Seal"),
        ("Wants NG-210!", "Seal kit"),
        ("Sealing is slow", ""),
    ],
)
def test_a_product_is_named_in_whole_words_the_longest_name_first(text: str, product: str) -> None:
    digest = digest_of(WEEK, [replace(MARK, text=text)], NONE, PRODUCTS)

    assert [chapter.product for chapter in digest.chapters] == [product]


def test_chapters_follow_the_alphabet_and_what_names_no_product_comes_last() -> None:
    marks = [
        replace(MARK, id=UUID(int=number), text=text, products=products, rep=rep, sale=sale)
        for number, (text, products, rep, sale) in enumerate(
            [
                ("no word", (), "Robin Vos", "Pilot"),
                ("slow fitting", ("Pump",), "Robin Vos", ""),
                ("fitting at night", ("Pump",), "Sam Bakker", ""),
                ("dear", ("Door",), "Robin Vos", ""),
                ("alone", (), "Robin Vos", ""),
            ]
        )
    ]

    digest = digest_of(WEEK, marks, NONE, {})

    told = [(one.product, [theme.name for theme in one.themes]) for one in digest.chapters]
    assert told == [("Door", [""]), ("Pump", ["fitting"]), ("", ["", "Pilot"])]
    assert [len(chapter.marks) for chapter in digest.chapters] == [1, 2, 2]
    assert digest.several


def test_one_product_keeps_to_what_is_about_it() -> None:
    about = replace(MARK, products=("Door", "Pump"))

    digest = digest_of(WEEK, [MARK, about], NONE, {}, product="Pump", rep="Robin Vos")

    assert digest.marks == (about,)
    assert digest.chapters[0].product == "Pump"
