"""The grammar against the test data of other date readers, as far as it is single dates.

What another reader means otherwise is listed here by name, with the reason; everything else that is
read must be read as they read it.
"""

from tests.benchmarks.dates import measure, right
from tests.house import RealFiles

OTHER_CONVENTIONS = {
    ("duckling", "at 7 in 3 years"): "they drop the day and take the first of the month",
    ("duckling", "this afternoon at 12"): "they mean the coming midnight, we noon",
    ("chrono", "Thursday"): "on a Thursday they mean today, we the one a week ahead",
}


def test_what_is_read_is_read_as_others_read_it(real_files: RealFiles) -> None:
    answers = measure(real_files("nl-dates"))

    wrong = {(case.corpus, case.text) for case, when in answers if when and not right(case, when)}
    assert wrong == set(OTHER_CONVENTIONS)


def test_more_than_half_of_the_dates_are_read(real_files: RealFiles) -> None:
    answers = measure(real_files("nl-dates"))

    dates = [when for case, when in answers if case.expected]
    assert sum(when is not None for when in dates) > len(dates) * 0.6
