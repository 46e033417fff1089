import pytest

from salesbook.domain.dates.order import DateOrder, order_of_locale


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("en_US.UTF-8", DateOrder.MDY),
        ("en-US", DateOrder.MDY),
        ("en_PH", DateOrder.MDY),
        ("es_US", DateOrder.MDY),
        ("en_GB.UTF-8", DateOrder.DMY),
        ("nl_NL@euro", DateOrder.DMY),
        ("de_DE", DateOrder.DMY),
        ("zh_CN", DateOrder.YMD),
        ("ja_JP.UTF-8", DateOrder.YMD),
        ("ko", DateOrder.YMD),
        ("hu_HU", DateOrder.YMD),
        ("lt_LT", DateOrder.YMD),
        ("sv-SE", DateOrder.YMD),
        ("sv_FI", DateOrder.DMY),
        ("C", DateOrder.DMY),
        ("C.UTF-8", DateOrder.DMY),
        ("POSIX", DateOrder.DMY),
        ("", DateOrder.DMY),
        (None, DateOrder.DMY),
    ],
)
def test_a_locale_has_an_order(name: str | None, order: DateOrder) -> None:
    assert order_of_locale(name) is order
