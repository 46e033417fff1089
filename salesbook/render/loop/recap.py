"""How a recap tells a program of itself."""

from salesbook.domain.loop.recap import Recap
from salesbook.render.json import json_item


def recap_json(recap: Recap) -> str:
    """Write a recap as one document."""
    return json_item(
        "recap",
        {
            "interaction_id": recap.interaction_id,
            "to": [{"name": one.name, "email": one.address or None} for one in recap.to],
            "subject": recap.subject,
            "text": recap.text,
        },
        as_of=recap.written_at,
    )
