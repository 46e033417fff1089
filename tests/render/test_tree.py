"""A tree of lines, with guides on a screen and without."""

from salesbook.render.style import plain
from salesbook.render.tree import Branch, Tree

EVE = Branch(plain("Eve Bos who decides it all"))
ROOT = Branch(
    plain("Acme"),
    [
        Branch(plain("Finance"), [EVE, Branch(plain("Jan"))]),
        Branch(plain("Left"), [Branch(plain("Old Hand"))]),
    ],
)


def drawn(width: int, *, guided: bool) -> list[str]:
    return [words.plain for words in Tree(ROOT, guided=guided).lines(width)]


def test_branches_stand_in_below_what_they_belong_to() -> None:
    assert drawn(40, guided=False) == [
        "Acme",
        "  Finance",
        "    Eve Bos who decides it all",
        "    Jan",
        "  Left",
        "    Old Hand",
    ]


def test_guides_run_down_to_the_last_branch_and_along_what_wraps() -> None:
    assert drawn(24, guided=True) == [
        "Acme",
        "├─ Finance",
        "│  ├─ Eve Bos who",
        "│  │  decides it all",
        "│  └─ Jan",
        "└─ Left",
        "   └─ Old Hand",
    ]
