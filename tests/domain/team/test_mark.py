from datetime import UTC, datetime
from uuid import UUID

from msgspec.structs import replace

from salesbook.domain.loop.interaction import PointKind
from salesbook.domain.team.mark import Mark, Source, once

AT = datetime(2026, 11, 17, 9, tzinfo=UTC)
MARK = Mark(
    kind=PointKind.RISK,
    text="Buyer leaves",
    at=AT,
    on=AT.date(),
    whose="Acme",
    account_id=UUID(int=1),
    rep="Robin Vos",
    source=Source.LOG,
    id=UUID(int=2),
    handle="x",
    private=True,
)


def test_a_risk_and_the_note_that_keeps_it_are_told_once() -> None:
    note = replace(MARK, source=Source.NOTE, id=UUID(int=3), text="buyer LEAVES", private=False)

    assert once([note, MARK]) == [replace(MARK, private=False)]


def test_a_marked_complaint_that_was_opened_knows_its_complaint_and_product() -> None:
    marked = replace(MARK, kind=PointKind.COMPLAINT, private=False)
    opened = replace(
        marked,
        source=Source.COMPLAINT,
        id=UUID(int=3),
        products=("Pump",),
        complaint_ids=(UUID(int=3),),
    )

    [told] = once([marked, opened])

    assert (told.products, told.complaint_ids) == (("Pump",), (UUID(int=3),))


def test_alike_words_at_two_accounts_and_needs_said_twice_are_told_each() -> None:
    need = replace(MARK, kind=PointKind.NEED)
    marks = [
        MARK,
        replace(MARK, account_id=UUID(int=9), whose="Beta", id=UUID(int=3)),
        need,
        replace(need, id=UUID(int=4)),
    ]

    assert len(once(marks)) == 4


def test_marks_stand_by_kind_then_by_name() -> None:
    beta = replace(MARK, kind=PointKind.INSIGHT, whose="Beta", account_id=None)
    acme = replace(beta, whose="acme", id=UUID(int=3))

    assert [one.whose for one in once([MARK, beta, acme])] == ["acme", "Beta", "Acme"]


def test_a_mark_is_about_its_sale_before_its_campaign_unless_it_is_the_sale() -> None:
    campaign = replace(MARK, campaign="Spring")
    sale = replace(campaign, sale="Pilot")

    assert (campaign.about, sale.about) == ("Spring", "Pilot")
    assert replace(sale, source=Source.SALE).about == "Spring"
