from salesbook.domain.book.import_batch import RowAction
from tests.work.book.conftest import Bench

_MAVEN = "product,series,sales_price\n"
_MAP = {"Artikel": "product.name", "Nr": "product.sku", "Gruppe": "product.category"}


def _list(*rows: str) -> str:
    return "Artikel,Nr,Gruppe\n" + "".join(f"{row}\n" for row in rows)


def test_products_come_once_with_their_series(any_bench: Bench) -> None:
    outcome = any_bench.one(_MAVEN + "GTX Pro,GTX,4821\n,MG,5\n")
    again = any_bench.one(_MAVEN + "GTX Pro,GTX,4821\nMG Special,MG,5\n")

    assert outcome.actions == {RowAction.CREATED: 1, RowAction.SKIPPED: 1}
    assert outcome.skipped == {"it names no product": 1}
    assert again.actions == {RowAction.UNCHANGED: 1, RowAction.CREATED: 1}
    said = [(row["name"], row["category"]) for row in any_bench.table("products")]
    assert said == [("GTX Pro", "GTX"), ("MG Special", "MG")]


def test_a_number_goes_before_a_name(bench: Bench) -> None:
    bench.one(_list("Pump,P-1,Pumps"), mapping=_MAP)

    outcome = bench.one(
        _list("Big pump,P-1,", "Pump,,Old", "Pump,P-2,", ",P-3,", "Seal,,"), mapping=_MAP
    )
    numbered = bench.one(_list("Seal,S-1,Seals", "Seal,S-2,"), mapping=_MAP)

    assert outcome.actions == {RowAction.UNCHANGED: 2, RowAction.CREATED: 3}
    assert outcome.notices == (
        "Other values than the file's stay: 1; --overwrite takes the file's",
    )
    assert numbered.actions == {RowAction.UPDATED: 1, RowAction.CREATED: 1}
    said = [(row["name"], row.get("sku")) for row in bench.table("products")]
    assert said == [
        ("Pump", "P-1"),
        ("Pump", "P-2"),
        ("P-3", "P-3"),
        ("Seal", "S-1"),
        ("Seal", "S-2"),
    ]


def test_nearly_equal_names_stay_two_and_are_said(bench: Bench) -> None:
    outcome = bench.one(_MAVEN + "GTX Pro,GTX,1\nGTXPro,GTX,1\nGTX-Pro,GTX,1\nGTXPro,GTX,1\n")

    assert outcome.made["products"] == 3
    assert outcome.notices == (
        (
            "Products whose names differ in blanks or signs alone, and who stay two: "
            "“GTXPro” beside “GTX Pro” (1), “GTX-Pro” beside “GTX Pro” (1). "
            "If they are one: salesbook undo, mend the file, and import it again"
        ),
    )
