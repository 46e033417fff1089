from salesbook.domain.book.import_batch import RowAction
from tests.work.book.conftest import Bench

_ACCOUNTS = "Id,Name,BillingCity,OwnerId\n001000000000001AAA,Acme,Utrecht,\n"
_CASES = (
    "Id,CaseNumber,AccountId,Type,Status,Priority,Subject,Description,CreatedDate,ClosedDate,"
    "OwnerId,IsDeleted\n"
)
_ONE = "001000000000001"


def test_cases_are_complaints(any_bench: Bench) -> None:
    rows = (
        f"500000000000001AAA,1,{_ONE}AAA,Problem,New,High,It drips,Since Monday,"
        "2026-11-02T08:00:00Z,,,false\n"
        f"500000000000002AAA,2,{_ONE},Odd,Closed,Medium,It drips,,2026-11-02T08:00:00Z,"
        "2026-11-03T08:00:00Z,005X,false\n"
        f"500000000000003AAA,3,{_ONE},Question,New,Low,How?,,2030-11-02T08:00:00Z,,,false\n"
        f"500000000000004AAA,4,{_ONE},Question,New,Low,Why?,,,2026-11-03T08:00:00Z,,false\n"
        f"500000000000005AAA,5,{_ONE},Question,New,Low,Gone?,,,,,true\n"
    )

    outcome = any_bench.bring(_CASES + rows, _ACCOUNTS).files[1]
    again = any_bench.one(_CASES + rows + f"500000000000006AAA,6,{_ONE},,,,,,,,,\n")

    assert outcome.actions == {RowAction.CREATED: 4, RowAction.SKIPPED: 1}
    assert outcome.skipped == {"it was deleted there": 1}
    assert outcome.notices == (
        (
            "Complaints of people who are no reps here, kept as yours: 005X (1). "
            "--owner 'NAME=REP' says who somebody is"
        ),
    )
    assert again.actions == {RowAction.UNCHANGED: 4, RowAction.SKIPPED: 2}
    assert again.skipped["it does not say what the matter is"] == 1
    said = [
        (row["text"], row["kind"], row["severity"], row["status"])
        for row in any_bench.table("complaints")
    ]
    assert said == [
        ("It drips\nSince Monday", "complaint", "high", "new"),
        ("It drips\nTYPE: Odd".replace("TYPE", "Type"), "complaint", "normal", "closed"),
        ("How?", "question", "low", "new"),
        ("Why?", "question", "low", "closed"),
    ]
    how = {row["resolution"] for row in any_bench.table("complaint_closures")}
    assert how == {"Closed in the file, which does not say how"}


def test_a_complaint_of_nobody_we_have_is_skipped(bench: Bench) -> None:
    text = "Firma,Was\nAcme,It drips\n,It drips\n"
    mapping = {"Firma": "complaint.account", "Was": "complaint.text"}

    outcome = bench.one(text, mapping=mapping)
    bench.one("Company\nAcme\n")
    known = bench.one(text, mapping=mapping)
    again = bench.one(text + "Acme,It drips\n", mapping=mapping)

    assert outcome.skipped == {
        "it names no account that we have; --create-accounts makes it": 1,
        "it names no account": 1,
    }
    assert known.actions == {RowAction.CREATED: 1, RowAction.SKIPPED: 1}
    assert again.actions == {RowAction.UNCHANGED: 2, RowAction.SKIPPED: 1}
