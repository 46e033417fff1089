from salesbook.cli.environment import Environment
from salesbook.store.book.setting import forget_setting, keep_setting, settings_of
from salesbook.store.compiled.book import setting as ask
from salesbook.store.compiled.tables import REPS, SETTINGS


def test_a_setting_is_kept_for_its_rep(any_book: Environment) -> None:
    with any_book.writing("config set") as book:
        assert keep_setting(book, "purpose.phrases", ["ping"])
        assert keep_setting(book, "day.free_percent", 20)

    with any_book.reading() as book:
        assert settings_of(book).phrases == ("ping",)
        assert settings_of(book).free_percent == 20


def test_a_rep_s_own_setting_wins_over_that_of_the_whole_book(any_book: Environment) -> None:
    with any_book.writing("config set") as book:
        book.add(SETTINGS, rep_id=None, key="day.free_percent", value=30)
        book.add(SETTINGS, rep_id=None, key="day.log_minutes", value=9)
        keep_setting(book, "day.free_percent", 20)

    with any_book.reading() as book:
        settings = settings_of(book)

    assert (settings.free_percent, settings.log_minutes) == (20, 9)


def test_a_forgotten_setting_is_at_its_default_and_can_be_kept_again(
    any_book: Environment,
) -> None:
    with any_book.writing("config set") as book:
        assert not forget_setting(book, "day.free_percent")
        keep_setting(book, "day.free_percent", 20)
    with any_book.writing("config set") as book:
        assert not keep_setting(book, "day.free_percent", 20)
        assert forget_setting(book, "day.free_percent")

    with any_book.writing("config set") as book:
        assert settings_of(book).free_percent == 15
        assert keep_setting(book, "day.free_percent", 40)


def test_what_the_whole_book_shares_is_kept_once_whoever_sets_it(any_book: Environment) -> None:
    with any_book.writing("test") as book:
        colleague = book.add(REPS, name="Ann", seat="rep", zone="UTC", country="NL")
        kept = keep_setting(book, "rates", "USD 0.92")
    with any_book.writing("test") as book:
        assert keep_setting(book, "rates", "USD 0.95") == kept
    with any_book.reading() as book:
        assert str(settings_of(book).rates["USD"]) == "0.95"
        theirs = book.rows(ask.IN_FORCE, rep=colleague)
        assert [(row.key, row.value) for row in theirs] == [("rates", "USD 0.95")]

    with any_book.writing("test") as book:
        assert forget_setting(book, "rates") == kept

    with any_book.reading() as book:
        assert settings_of(book).rates == {}
