import pytest

from salesbook.domain.book.import_batch import RowAction
from salesbook.domain.errors import NameNotFoundError
from tests.work.book.conftest import Bench

_USERS = "USER_ID,First Name,Last Name,Email\n"
_ACCOUNTS = "ACCOUNTID,Account Name,Account Owner Id,Account Owner\n"


def test_users_become_reps_who_own_their_accounts(any_bench: Bench) -> None:
    users = "100,Ann,Bee,ann@x.com\n101,,robin vos,r@x.com\n102,,,zed@x.com\n103,,,\n"

    outcome, _ = any_bench.bring(
        _USERS + users, _ACCOUNTS + "1,Acme,100,A. B.\n2,Beta,102,\n"
    ).files

    assert outcome.actions == {
        RowAction.CREATED: 2,
        RowAction.UNCHANGED: 1,
        RowAction.SKIPPED: 1,
    }
    assert [row["owner"] for row in any_bench.rows("accounts")] == ["Ann Bee", "zed@x.com"]


def test_the_same_users_come_once(bench: Bench) -> None:
    bench.one(_USERS + "100,Ann,Bee,ann@x.com\n")

    outcome = bench.one(_USERS + "100,Ann,Bee,ann@x.com\n104,Cas,Dee,cas@x.com\n")

    assert outcome.actions == {RowAction.UNCHANGED: 1, RowAction.CREATED: 1}


def test_users_may_come_without_ids(bench: Bench) -> None:
    outcome = bench.one("USER_ID,First Name,Last Name,Email\n,Ann,Bee,ann@x.com\n")

    assert outcome.actions == {RowAction.CREATED: 1}


def test_who_somebody_is_may_be_said(bench: Bench) -> None:
    bench.one(_ACCOUNTS + "1,Acme,,Tina\n", owners={"Tina": "me"})

    assert bench.rows("accounts")[0]["owner"] == "Robin Vos"
    assert bench.notes() == []


def test_a_rep_nobody_knows_is_an_error(bench: Bench) -> None:
    with pytest.raises(NameNotFoundError) as caught:
        bench.one(_ACCOUNTS + "1,Acme,,Tina\n", owners={"Tina": "zed"})

    assert "Robin Vos" in (caught.value.hint or "")
