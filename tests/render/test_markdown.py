from hypothesis import given
from hypothesis import strategies as st

from salesbook.render.markdown import markdown_text


def test_signs_of_markdown_are_text() -> None:
    assert markdown_text("*Ann* & [me](x) <b> #1 @x") == r"\*Ann\* \& \[me\](x) \<b\> \#1 \@x"


@given(st.text())
def test_a_text_stays_on_one_line_and_keeps_its_letters(text: str) -> None:
    written = markdown_text(text)

    assert len(written.splitlines()) <= 1
    assert [sign for sign in written if sign.isalnum()] == [s for s in text if s.isalnum()]
