"""What is a rep's own without naming them."""

from sqlalchemy import bindparam, select

from salesbook.store.statements.terms import OWNERSHIPS, owner

OWNED = select(OWNERSHIPS.c.account_id).where(owner(), OWNERSHIPS.c.rep_id == bindparam("rep"))
