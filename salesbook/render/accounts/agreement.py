"""How an agreement looks: the standards it sets, and those before."""

from collections.abc import Iterator
from datetime import date

from salesbook.domain.accounts.agreed import AgreementChange
from salesbook.domain.accounts.agreement import Agreement
from salesbook.domain.counting import counted
from salesbook.domain.dates.speak import day_words, say_day
from salesbook.render.csv import csv_text
from salesbook.render.json import json_item
from salesbook.render.labels import known, labelled
from salesbook.render.layout import Indent, Report, stacked
from salesbook.render.style import alarm, joined, muted, plain, strong
from salesbook.render.words import Words

_COLUMNS = tuple(Agreement.__struct_fields__)
_DOT = " · "


def agreement_report(change: AgreementChange, said: str = "") -> Report:
    """Lay out what is agreed with an account, and what was agreed before; `said` heads it."""
    name, now, today = change.account, change.agreement, change.today
    before = [Indent(muted(_before(one, today))) for one in change.before]
    if now is None:
        again = f'salesbook agreement set "{name}" --every 14d --max 4 --channel phone --reply 24h'
        nothing = f"Nothing is agreed with {name}."
        return stacked(
            strong(said or nothing), *before, Indent(muted(f"Agree how to work together: {again}"))
        )
    since = f"Agreed with {name} {say_day(now.agreed_on, today)}"
    rows = labelled(known(agreement_rows(now, today)))
    return stacked(strong(said or since), Indent(rows), *before)


def agreement_rows(now: Agreement, today: date) -> Iterator[tuple[str, str | Words]]:
    """Say each standard beside its label; what was not agreed is empty."""
    yield "Contact", joined(*_pace(now), by=_DOT)
    yield "Channel", now.channel.value if now.channel else ""
    reply = now.reply_within_hours
    yield "Reply", f"within {counted(reply, 'hours')}" if reply else ""
    yield "We", now.we_text or ""
    yield "They", now.they_text or ""
    yield "Review", _review(now, today) if now.review_on else ""


def agreement_json(kind: str, change: AgreementChange) -> str:
    """Write what is agreed as one document."""
    item = {"account": change.account, "agreement": change.agreement, "before": change.before}
    return json_item(kind, item, as_of=change.today)


def agreement_csv(change: AgreementChange) -> str:
    """Write what is and was agreed as rows, the latest first."""
    several = (*((change.agreement,) if change.agreement else ()), *change.before)
    rows = ([change.account, *(getattr(one, name) for name in _COLUMNS)] for one in several)
    return csv_text(("account", *_COLUMNS), rows)


def _pace(now: Agreement) -> Iterator[str]:
    if now.every_days:
        yield f"every {counted(now.every_days, 'days')}, at most {now.at_most_days}"
    if now.max_per_month:
        yield f"at most {now.max_per_month} a month"


def _review(now: Agreement, today: date) -> Words:
    day = now.review_on or today
    said = say_day(day, today)
    return alarm(f"was to be looked at {said}") if day < today else plain(said)


def _before(one: Agreement, today: date) -> str:
    until = f" until {day_words(one.ended_on, today)}" if one.ended_on else ""
    said = [*_pace(one), one.channel.value if one.channel else ""]
    what = ", ".join(filter(None, said)) or "other standards"
    return f"Before: {what}, from {day_words(one.agreed_on, today)}{until}"
