from tests.house import Run


def test_an_unknown_command_is_named_and_the_nearest_offered(salesbook: Run) -> None:
    result = salesbook("plam")

    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "Error: There is no command “salesbook plam”.\nHint: Did you mean: salesbook plan\n"
    )
