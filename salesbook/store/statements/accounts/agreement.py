"""Agreements: the one with an account, and those before it."""

from sqlalchemy import bindparam, select

from salesbook.domain.accounts.agreement import Agreement
from salesbook.store.accounts.memory_tables import AgreementRow
from salesbook.store.models import table_of
from salesbook.store.statements.terms import live

_AGREEMENTS = table_of(AgreementRow)

OF_ACCOUNT = (
    select(*(_AGREEMENTS.c[name] for name in Agreement.__struct_fields__))
    .where(live(_AGREEMENTS), _AGREEMENTS.c.account_id == bindparam("account"))
    .order_by(_AGREEMENTS.c.agreed_on.desc(), _AGREEMENTS.c.id.desc())
)
