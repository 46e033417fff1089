"""The next command to type, on a day without a contact to come."""

PICK = "salesbook pick"


def step_without_contact(*, to_close: bool, due: int, needs_purpose: int) -> str:
    """Choose it: close the day, else see who is due, else give accounts a purpose."""
    if to_close:
        return "salesbook wrap"
    return PICK if needs_purpose and not due else "salesbook due"
