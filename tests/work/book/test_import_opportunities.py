from datetime import UTC, datetime

import pytest

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.book.importing import ImportFileError
from tests.house import RealFiles
from tests.store.keeping import findings
from tests.work.book.conftest import Bench

_ACCOUNTS = (
    "account,sector,year_established,revenue,employees,office_location,subsidiary_of\n"
    "Acme,technolgy,1996,1100.04,2822,Kenya,\n"
    "Beta,medical,1999,251.41,495,,Acme\n"
)
_PIPELINE = (
    "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
)
_TEAMS = "sales_agent,manager,regional_office\nMoses Frase,Dustin Brinkmann,Central\n"
_DEALS = "Record ID,Deal Name,Deal Stage,Amount,Close Date,Create Date,Associated Company"


def _deal(*cells: str, more: str = "") -> str:
    return f"{_DEALS}{more}\n{','.join(cells)}\n"


def test_a_pipeline_comes_with_its_accounts_and_teams_in_any_order(any_bench: Bench) -> None:
    rows = (
        "A1,Moses Frase,GTX Pro,Acme,Won,2026-01-05,2026-02-04,1054\n"
        "A2,Moses Frase,GTX Pro,Beta,Lost,2026-01-05,2026-02-09,0\n"
        "A3,Moses Frase,GTXPro,Beta,Engaging,2026-03-05,,\n"
        "A4,Jo Ray,MG Special,Acme,Prospecting,,,\n"
        "A5,Jo Ray,MG Special,,Prospecting,,,\n"
    )

    teams, accounts, sales = any_bench.bring(_PIPELINE + rows, _ACCOUNTS, _TEAMS).files

    assert (teams.actions, accounts.actions) == (
        {RowAction.CREATED: 1},
        {RowAction.CREATED: 2},
    )
    assert teams.not_taken == ("regional_office",)
    assert sales.actions == {RowAction.CREATED: 4, RowAction.SKIPPED: 1}
    assert sales.skipped == {"it names no account": 1}
    assert sales.made["products"] == 3
    assert sales.notices == (
        (
            "Products whose names differ in blanks or signs alone, and who stay two: "
            "“GTXPro” beside “GTX Pro” (1). "
            "If they are one: salesbook undo, mend the file, and import it again"
        ),
        (
            "Opportunities of people who are no reps here, kept as yours: Jo Ray (1). "
            "--owner 'NAME=REP' says who somebody is"
        ),
        "Open without the day they were opened, taken as opened now: 1",
    )
    found = {row["id"]: row for row in any_bench.table("opportunities")}
    said = {(row["name"], row["stage"], row.get("amount_minor")) for row in found.values()}
    assert said == {
        ("GTX Pro", "won", 105400),
        ("GTX Pro", "lost", None),
        ("GTXPro", "qualified", None),
        ("MG Special", "prospecting", None),
    }
    owners = {row["owner_id"] for row in found.values()}
    assert owners == {"Moses Frase", "Robin Vos"}
    [leader] = [row for row in any_bench.table("reps") if row["name"] == "Dustin Brinkmann"]
    assert leader["seat"] == "leader"
    kinds = {row["name"]: row["kind"] for row in any_bench.rows("accounts")}
    assert kinds == {"Acme": "customer", "Beta": "prospect"}
    assert findings(any_bench.env) == []


def test_a_sale_that_ended_was_opened_before(bench: Bench) -> None:
    rows = (
        "A1,Robin Vos,Pump,Acme,Won,2026-01-05,2026-02-04,1054\n"
        "A2,Robin Vos,Pump,Acme,Won,2026-02-04,2026-02-04,10\n"
    )

    bench.bring(_ACCOUNTS, _PIPELINE + rows)

    first, won, same_day, at_once = bench.table("stage_changes")
    assert (first["stage"], first["changed_at"][:10]) == ("qualified", "2026-01-05")
    assert (won["stage"], won["changed_at"][:10]) == ("won", "2026-02-04")
    assert same_day["changed_at"] < at_once["changed_at"]


def test_the_same_pipeline_twice_changes_nothing(any_bench: Bench) -> None:
    text = _PIPELINE + "A1,Robin Vos,Pump,Acme,Won,2026-01-05,2026-02-04,1054\n"
    any_bench.bring(_ACCOUNTS, text)

    again = any_bench.one(text)
    longer = any_bench.one(text + "A2,Robin Vos,Pump,Acme,Engaging,2026-03-05,,\n")

    assert again.again is not None
    assert longer.actions == {RowAction.UNCHANGED: 1, RowAction.CREATED: 1}
    assert len(any_bench.table("opportunities")) == 2


def test_a_new_stage_moves_only_what_it_is_to(bench: Bench) -> None:
    open_ = _PIPELINE + "A1,Robin Vos,Pump,Acme,Engaging,2026-01-05,,\n"
    won = _PIPELINE + "A1,Robin Vos,Pump,Acme,Won,2026-01-05,2026-02-04,1054\n"
    bench.bring(_ACCOUNTS, open_)

    kept = bench.one(won)
    moved = bench.one(won, overwrite=True)

    assert kept.notices == ("Other values than the file's stay: 1; --overwrite takes the file's",)
    assert kept.actions == {RowAction.UPDATED: 1}
    assert moved.actions == {RowAction.UPDATED: 1}
    [row] = bench.table("opportunities")
    assert (row["stage"], row["amount_minor"]) == ("won", 105400)
    _, step = bench.table("stage_changes")
    assert (step["stage"], step["changed_at"][:10]) == ("won", "2026-02-04")
    assert bench.rows("accounts")[0]["kind"] == "customer"


def test_a_stage_that_goes_back_does_so_now(bench: Bench) -> None:
    bench.bring(_ACCOUNTS, _PIPELINE + "A1,Robin Vos,Pump,Acme,Lost,2026-01-05,2026-02-04,0\n")

    bench.one(_PIPELINE + "A1,Robin Vos,Pump,Acme,Engaging,2026-01-05,,\n", overwrite=True)

    steps = bench.table("stage_changes")
    assert [step["stage"] for step in steps] == ["qualified", "lost", "qualified"]
    assert steps[-1]["changed_at"][:10] == bench.env.moment().today.isoformat()


def test_what_ended_before_it_was_opened_keeps_its_end(bench: Bench) -> None:
    bench.one("Company\nAcme\n")

    outcome = bench.one(_deal("1", "Pumps", "Closed Won", "5", "2025-11-09", "2026-01-15", "Acme"))

    assert outcome.notices == ("Ended before they were opened, so only the end is kept: 1",)
    [step] = bench.table("stage_changes")
    assert (step["stage"], step["changed_at"][:10]) == ("won", "2025-11-09")


def test_what_ended_on_a_day_to_come_ended_now(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    rows = (
        "1,Pumps,Closed Won,5,2030-11-09,2030-01-15,Acme\n"
        "2,Seals,Closed Lost,5,,2026-01-15,Acme\n"
        "3,Oils,Closed Lost,5,,,Acme\n"
    )

    outcome = bench.one(f"{_DEALS}\n{rows}")

    assert outcome.notices == ("Ended on a day that is yet to come, taken as ended now: 1",)
    days = [(step["stage"], step["changed_at"][:10]) for step in bench.table("stage_changes")]
    today = bench.env.moment().today.isoformat()
    assert days == [("won", today), ("lost", "2026-01-15"), ("lost", today)]


def test_what_ends_later_today_ended_now_and_is_not_worth_a_word(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    today = bench.env.moment().today

    outcome = bench.one(_deal("1", "Pumps", "Closed Won", "5", f"{today} 23:50", "", "Acme"))

    assert outcome.notices == ()
    [step] = bench.table("stage_changes")
    now = bench.env.moment().now.astimezone(UTC)
    assert datetime.fromisoformat(step["changed_at"]) == now.replace(microsecond=now.microsecond)


def test_a_stage_nobody_knows_is_guessed_and_said(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    text = (
        f"{_DEALS},Deal probability\n"
        "1,Pumps,Legal {check},5,2027-11-09,2026-01-15,Acme,75%\n"
        "2,Seals,Odd,5,2027-11-09,2026-01-15,Acme,\n"
        "3,Oils,,5,2027-11-09,2026-01-15,Acme,\n"
    )

    outcome = bench.one(text)

    assert outcome.notices == (
        (
            "“Legal {check}” is no stage here, and was taken as “Negotiation” by its "
            "probability: 1. Another is said with --map-stage 'Legal {check}=KEY'"
        ),
        (
            "“Odd” is no stage here, and was taken as “Prospecting” for want of a better: 1. "
            "Another is said with --map-stage 'Odd=KEY'"
        ),
    )
    stages = [row["stage"] for row in bench.table("opportunities")]
    assert stages == ["negotiation", "prospecting", "prospecting"]


def test_a_person_says_which_stage_another_is(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    text = _deal("1", "Pumps", "Odd", "5", "2027-11-09", "2026-01-15", "Acme")

    bench.one(text, stages={"odd": "proposal"})

    assert bench.table("opportunities")[0]["stage"] == "proposal"
    with pytest.raises(ImportFileError, match="There is no stage “nonsense”"):
        bench.one(text, stages={"odd": "nonsense"})


def test_a_file_says_what_is_won_or_lost_whatever_it_calls_that(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    rows = (
        "1,Pumps,Odd,5,2026-11-09,2026-01-15,Acme,true,true\n"
        "2,Seals,Odd,5,2026-11-09,2026-01-15,Acme,true,false\n"
    )

    outcome = bench.one(f"{_DEALS},Is Closed,Is closed won\n{rows}")

    assert outcome.notices == ()
    assert [row["stage"] for row in bench.table("opportunities")] == ["won", "lost"]


def test_an_unknown_account_is_made_only_where_wished(bench: Bench) -> None:
    text = _deal("1", "Pumps", "New", "5", "2027-11-09", "2026-01-15", "Acme")

    left = bench.one(text)
    made = bench.one(text, create_accounts=True)

    assert left.skipped == {"it names no account that we have; --create-accounts makes it": 1}
    assert made.actions == {RowAction.CREATED: 1}


def test_an_opportunity_that_is_here_already_is_found_by_account_and_name(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    bench.one(_deal("", "Pumps", "New", "", "2027-11-09", "2026-01-15", "Acme"))
    text = f"{_DEALS}\n1,Pumps,New,500,,,Acme\n2,Pumps,New,500,,,Acme\n"

    outcome = bench.one(text)

    assert outcome.actions == {RowAction.UPDATED: 1, RowAction.CREATED: 1}
    amounts = [row.get("amount_minor") for row in bench.table("opportunities")]
    assert amounts == [50000, 50000]


def test_rows_without_ids_are_known_by_what_they_are(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    text = f"{_DEALS}\n,Pumps,New,500,,2026-01-15,Acme\n,Pumps,New,700,,2026-01-15,Acme\n"

    bench.one(text)
    again = bench.one(text.replace("500", "600"))

    assert again.actions == {RowAction.UNCHANGED: 2}
    assert again.notices == ("Other values than the file's stay: 1; --overwrite takes the file's",)


def test_an_amount_never_changes_its_currency_by_itself(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    more = ",Currency"
    bench.one(_deal("1", "Pumps", "New", "500", "", "2026-01-15", "Acme", "USD", more=more))

    kept = bench.one(_deal("1", "Pumps", "New", "9", "", "2026-01-15", "Acme", "EUR", more=more))
    gone = bench.one(
        _deal("1", "Pumps", "New", "9", "", "2026-01-15", "Acme", "EUR", more=more), overwrite=True
    )

    assert kept.actions == {RowAction.UNCHANGED: 1}
    assert gone.actions == {RowAction.UPDATED: 1}
    [row] = bench.table("opportunities")
    assert (row["amount_minor"], row["currency"]) == (900, "EUR")


@pytest.mark.parametrize(
    ("amount", "currency", "why"),
    [
        ("lots", "", "“lots” is not an amount."),
        ("5", "XXQ", "“XXQ” is no currency."),
        ("USD 5", "EUR", "“USD 5” is in USD, and EUR was said beside it."),
    ],
)
def test_an_amount_that_is_none_is_a_bad_row(
    bench: Bench, amount: str, currency: str, why: str
) -> None:
    bench.one("Company\nAcme\n")
    cells = ("1", "Pumps", "New", amount, "", "2026-01-15", "Acme", currency)

    outcome = bench.one(_deal(*cells, more=",Currency"), skip_bad=True)

    assert [row.reason for row in outcome.bad] == [why]


def test_equal_rows_under_other_ids_are_counted(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    rows = f"{_DEALS}\n1,Pumps,New,5,,2026-01-15,Acme\n2,Pumps,New,5,,2026-01-15,Acme\n"

    merged = bench.one(rows, merge_equal=True)

    assert merged.actions == {RowAction.CREATED: 1, RowAction.UNCHANGED: 1}
    assert len(bench.table("opportunities")) == 1


def test_a_lost_one_keeps_why_and_the_notes_of_the_file(bench: Bench) -> None:
    bench.one("Company\nAcme\n")
    text = (
        f"{_DEALS},Closed Lost Reason,Next Step,Original Source\n"
        "1,Pumps,Closed Lost,5,2026-02-09,2026-01-15,Acme,Too expensive,Call Ann,Carrier pigeon\n"
    )

    bench.one(text)

    opened, lost = bench.table("stage_changes")
    assert lost["reason"] == "price"
    assert opened["note"] == "Next step in the file: Call Ann\nOriginal Source: Carrier pigeon"
    assert "note" not in lost


def test_our_own_pipeline_comes_back(any_bench: Bench) -> None:
    any_bench.one("Company\nAcme\n")
    text = (
        "opportunity_id,account,opportunity,kind,source,owner,stage,amount,currency,close_on\n"
        "0178d97a-b180-7000-8459-000000000001,Acme,Pumps,upsell,fair,Robin Vos,needs,1200.50,EUR,"
        "2027-03-01\n"
    )

    any_bench.one(text)
    [row] = any_bench.rows("pipeline")
    again = any_bench.one(text + ",Acme,Seals,upsell,fair,Robin Vos,needs,10.00,EUR,2027-03-01\n")

    assert again.actions == {RowAction.UNCHANGED: 1, RowAction.CREATED: 1}
    assert str(row["opportunity_id"]) == "0178d97a-b180-7000-8459-000000000001"
    assert (row["opportunity"], row["stage"], row["amount"]) == ("Pumps", "needs", "1200.50")
    assert (row["kind"], row["source"], str(row["close_on"])) == ("upsell", "fair", "2027-03-01")


@pytest.mark.parametrize("amount", ["1.234", "much", "NaN"])
def test_an_amount_of_ours_is_a_decimal_with_a_point(bench: Bench, amount: str) -> None:
    bench.one("Company\nAcme\n")
    text = f"opportunity,account,stage,amount,currency\nPumps,Acme,needs,{amount},EUR\n"

    outcome = bench.one(text, skip_bad=True)

    assert [row.reason for row in outcome.bad] == [f"“{amount}” is no number of ours"]


def test_the_real_pipeline_comes_in_whole(bench: Bench, real_files: RealFiles) -> None:
    folder = real_files("datasets/maven-crm")
    names = ("sales_pipeline", "accounts", "products", "sales_teams")
    texts = [(folder / f"{name}.csv").read_bytes() for name in names]

    outcomes = {one.kind: one for one in bench.bring(*texts).files}

    sales = outcomes["opportunities"]
    assert sales.actions == {RowAction.CREATED: 7375, RowAction.SKIPPED: 1425}
    assert sales.made["opportunities"] == 7375
    assert outcomes["accounts"].made["accounts"] == 85
