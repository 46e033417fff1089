from datetime import UTC, date, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from salesbook.domain.accounts.contact import InteractionKind
from salesbook.domain.loop.amendment import Amendment, read_sheet, sheet_of, without_what_stays
from salesbook.domain.loop.follow_up import FollowUp, Purpose
from salesbook.domain.loop.interaction import Direction, Interaction, Outcome

NOW = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)
LOG = Interaction(
    id=UUID(int=1),
    handle="k3f9q2abcdefg",
    rep_id=UUID(int=2),
    kind=InteractionKind.CALL,
    direction=Direction.OUTBOUND,
    outcome=Outcome.CONNECTED,
    occurred_at=NOW,
    occurred_zone="Europe/Amsterdam",
    recorded_at=NOW,
    discussed="Wants pumps",
)
FOLLOW_UP = FollowUp(
    id=UUID(int=3),
    handle="h",
    purpose=Purpose("Agree the price"),
    due_on=date(2026, 11, 27),
    owner_id=UUID(int=2),
    recorded_at=NOW,
)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_sheet_left_as_it_is_changes_nothing(discussed: str, proposed: str) -> None:
    log = replace(LOG, discussed=discussed, proposed=proposed)

    read = read_sheet(sheet_of(log, FOLLOW_UP), log)

    assert without_what_stays(read, log, FOLLOW_UP).empty


@given(st.text(max_size=60))
def test_what_is_typed_under_a_heading_is_that_part(text: str) -> None:
    sheet = sheet_of(LOG, None).replace("Wants pumps", text)

    read = without_what_stays(read_sheet(sheet, LOG), LOG, None)

    kept = text.strip(" \t\r\n")
    assert read == Amendment(discussed=None if kept == "Wants pumps" else kept)


def test_a_part_whose_heading_was_taken_out_stays() -> None:
    assert read_sheet("nothing of the sheet is left", LOG).empty
