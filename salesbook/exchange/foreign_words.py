"""Other systems' words for ours.

A word that is not here falls to the safe side: an outcome nobody knows is an attempt, because an
attempt never counts as contact.
"""

from salesbook.domain.accounts.account import AccountKind, Source
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Outcome

ACCOUNT_KINDS = {
    "analyst": AccountKind.OTHER,
    "client": AccountKind.CUSTOMER,
    "dealer": AccountKind.PARTNER,
    "distributor": AccountKind.PARTNER,
    "end customer": AccountKind.CUSTOMER,
    "integrator": AccountKind.PARTNER,
    "investor": AccountKind.OTHER,
    "lead": AccountKind.PROSPECT,
    "press": AccountKind.OTHER,
    "reseller": AccountKind.PARTNER,
    "vendor": AccountKind.SUPPLIER,
}

SOURCES = {
    "advertisement": Source.ADVERTISING,
    "cold calling": Source.COLD_CALL,
    "direct mail": Source.MAILING,
    "e-mail": Source.EMAIL,
    "employee referral": Source.REFERRAL,
    "exhibition": Source.FAIR,
    "external referral": Source.REFERRAL,
    "online store": Source.WEB,
    "reference": Source.REFERRAL,
    "sales mail alias": Source.EMAIL,
    "trade show": Source.FAIR,
    "web research": Source.WEB,
    "web site": Source.WEB,
    "website": Source.WEB,
}

DIRECTIONS = {
    "in": Direction.INBOUND,
    "incoming": Direction.INBOUND,
    "missed": Direction.INBOUND,
    "out": Direction.OUTBOUND,
    "outgoing": Direction.OUTBOUND,
}

OUTCOMES = {
    "abandoned": Outcome.NO_ANSWER,
    "blocked": Outcome.FAILED,
    "completed": Outcome.CONNECTED,
    "error": Outcome.FAILED,
    "left live message": Outcome.LEFT_MESSAGE,
    "no-answer": Outcome.NO_ANSWER,
    "not held": Outcome.NO_ANSWER,
    "vm-answer": Outcome.NO_ANSWER,
    "vm-left": Outcome.LEFT_VOICEMAIL,
}

PURPOSE_KINDS = {
    "administrative": PurposeKind.INFORMATION,
    "support": PurposeKind.SERVICE,
}
