from salesbook.cli.environment import Environment
from salesbook.store.book.stage import stages_in_use
from salesbook.store.compiled.tables import ACCOUNTS, OPPORTUNITIES


def test_a_stage_is_in_use_while_an_opportunity_that_is_there_is_in_it(
    any_book: Environment,
) -> None:
    with any_book.writing("test") as book:
        acme = book.add(ACCOUNTS, name="Acme", name_key="acme")
        said = {"account_id": acme, "currency": "EUR", "owner_id": book.rep.id}
        for name, stage in (("A", "needs"), ("B", "won"), ("C", "needs")):
            book.add(OPPORTUNITIES, **said, name=name, stage=stage)
        gone = book.add(OPPORTUNITIES, **said, name="D", stage="lost")
        book.remove(OPPORTUNITIES, gone)

    with any_book.reading() as book:
        assert stages_in_use(book) == {"needs": 2, "won": 1}
