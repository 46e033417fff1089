"""Other systems' words for ours.

A word that is not here falls to the safe side: an outcome nobody knows is an attempt, because an
attempt never counts as contact.
"""

from salesbook.domain.accounts.account import AccountKind, Source
from salesbook.domain.accounts.person import Relation
from salesbook.domain.loop.follow_up import PurposeKind
from salesbook.domain.loop.interaction import Direction, Outcome
from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus, Severity
from salesbook.domain.pipeline.opportunity import LostReason, OpportunityKind

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
    "campaigns": Source.CAMPAIGN,
    "cold calling": Source.COLD_CALL,
    "direct mail": Source.MAILING,
    "direct traffic": Source.WEB,
    "e-mail": Source.EMAIL,
    "email marketing": Source.EMAIL,
    "employee referral": Source.REFERRAL,
    "exhibition": Source.FAIR,
    "external referral": Source.REFERRAL,
    "online store": Source.WEB,
    "organic search": Source.WEB,
    "organic social": Source.SOCIAL,
    "other campaigns": Source.CAMPAIGN,
    "paid search": Source.ADVERTISING,
    "paid social": Source.ADVERTISING,
    "phone inquiry": Source.PHONE_IN,
    "purchased list": Source.COLD_CALL,
    "reference": Source.REFERRAL,
    "referrals": Source.REFERRAL,
    "sales mail alias": Source.EMAIL,
    "social media": Source.SOCIAL,
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

LIFECYCLES = {
    "customer": AccountKind.CUSTOMER,
    "evangelist": AccountKind.CUSTOMER,
    "lead": AccountKind.PROSPECT,
    "marketing qualified lead": AccountKind.PROSPECT,
    "marketingqualifiedlead": AccountKind.PROSPECT,
    "opportunity": AccountKind.PROSPECT,
    "sales qualified lead": AccountKind.PROSPECT,
    "salesqualifiedlead": AccountKind.PROSPECT,
    "subscriber": AccountKind.PROSPECT,
}
"""How far somebody came on the way to be a customer."""

RELATIONS = {
    word: Relation.CUSTOMER if kind is AccountKind.CUSTOMER else Relation.POTENTIAL
    for word, kind in LIFECYCLES.items()
} | {"other": Relation.BUSINESS}

STAGES = {
    "prospecting": "prospecting",
    "new": "prospecting",
    "potential": "prospecting",
    "appointment scheduled": "prospecting",
    "qualified": "qualified",
    "qualification": "qualified",
    "qualified to buy": "qualified",
    "contact made": "qualified",
    "engaging": "qualified",
    "needs analysis": "needs",
    "value proposition": "needs",
    "id. decision makers": "needs",
    "perception analysis": "needs",
    "demo/making": "needs",
    "presentation scheduled": "needs",
    "demo scheduled": "needs",
    "proposal": "proposal",
    "proposition": "proposal",
    "proposal/quotation": "proposal",
    "proposal/price quote": "proposal",
    "proposal made": "proposal",
    "decision maker bought-in": "proposal",
    "negotiation": "negotiation",
    "negotiation/review": "negotiation",
    "negotiations started": "negotiation",
    "ready to close": "negotiation",
    "contract sent": "negotiation",
    "closed won": "won",
    "won": "won",
    "closed lost": "lost",
    "lost": "lost",
    "bad fit": "lost",
}
"""The keys of the usual stages that other systems' stages are."""

LOST_REASONS = {
    "bad fit": LostReason.POOR_FIT,
    "lost to competitor": LostReason.COMPETITOR,
    "no budget / lost funding": LostReason.BUDGET,
    "no budget": LostReason.BUDGET,
    "no decision / non-responsive": LostReason.UNRESPONSIVE,
    "no response": LostReason.UNRESPONSIVE,
    "too expensive": LostReason.PRICE,
}

OPPORTUNITY_KINDS = {
    "existing customer": OpportunityKind.EXISTING_BUSINESS,
    "existing customer - downgrade": OpportunityKind.EXISTING_BUSINESS,
    "existing customer - replacement": OpportunityKind.EXISTING_BUSINESS,
    "existing customer - upgrade": OpportunityKind.UPSELL,
    "existingbusiness": OpportunityKind.EXISTING_BUSINESS,
    "new customer": OpportunityKind.NEW_BUSINESS,
    "newbusiness": OpportunityKind.NEW_BUSINESS,
    "opportunity": OpportunityKind.NEW_BUSINESS,
}

COMPLAINT_KINDS = {"problem": ComplaintKind.COMPLAINT}

SEVERITIES = {"critical": Severity.URGENT, "medium": Severity.NORMAL}

COMPLAINT_STATUSES = {
    "done": ComplaintStatus.CLOSED,
    "escalated": ComplaintStatus.PENDING,
    "in progress": ComplaintStatus.PENDING,
    "on hold": ComplaintStatus.PENDING,
    "open": ComplaintStatus.NEW,
    "resolved": ComplaintStatus.CLOSED,
    "solved": ComplaintStatus.CLOSED,
    "waiting on customer": ComplaintStatus.PENDING,
    "working": ComplaintStatus.ASSIGNED,
}
