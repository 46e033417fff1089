"""Rescues as text: one JSON document each."""

import json
from datetime import datetime
from uuid import UUID

from salesbook.domain.book.moment import Moment
from salesbook.domain.dates.order import DateOrder
from salesbook.domain.loop.rescue import Rescue, RescueUnreadableError

_VERSION = 1


def rescue_text(rescue: Rescue) -> str:
    """Write a rescue; what was not said is left out."""
    said = {name: value for name, value in rescue.fields.items() if value}
    document = {
        "salesbook": _VERSION,
        "kind": "rescue",
        "command": rescue.command,
        "id": str(rescue.id),
        "typed_at": rescue.moment.now.isoformat(),
        "zone": rescue.moment.zone,
        "order": rescue.order.value,
        "fields": said,
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def read_rescue(text: str) -> Rescue:
    """Read a rescue back. Raises `RescueUnreadableError`."""
    try:
        document = json.loads(text)
        return Rescue(
            command=document["command"],
            id=UUID(document["id"]),
            moment=Moment(datetime.fromisoformat(document["typed_at"]), document["zone"]),
            order=DateOrder(document["order"]),
            fields={name: _tuples(value) for name, value in document["fields"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RescueUnreadableError(str(error)) from error


def _tuples(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
