"""Made from `salesbook.store.statements.pipeline.complaint`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.pipeline.complaint import ComplaintKind, ComplaintStatus, Severity
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "pipeline.complaint:ONE",
    """
        SELECT complaints.id, complaints.handle, complaints.account_id, complaints.text,
            complaints.opened_at, complaints.opened_zone, complaints.kind, complaints.severity,
            complaints.status, complaints.person_id, complaints.product_id, complaints.order_id,
            complaints.owner_id, accounts.name AS account, people.name AS person, products.name
            AS product, orders.number AS order_number, orders.handle AS order_handle,
            complaint_closures.closed_at, complaint_closures.resolution,
            complaint_closures.duplicate_of_id
        FROM complaints JOIN accounts ON accounts.id = complaints.account_id LEFT OUTER JOIN
            people ON people.id = complaints.person_id LEFT OUTER JOIN products ON products.id =
            complaints.product_id LEFT OUTER JOIN orders ON orders.id = complaints.order_id LEFT
            OUTER JOIN complaint_closures ON complaint_closures.complaint_id = complaints.id AND
            complaint_closures.deleted_at IS NULL
        WHERE complaints.deleted_at IS NULL AND complaints.id = :id ORDER BY CASE WHEN
            (complaints.status IN ('assigned', 'new', 'pending')) THEN :param_1 ELSE :param_2
            END, CASE WHEN (complaints.severity = 'urgent') THEN :param_3 WHEN
            (complaints.severity = 'high') THEN :param_4 WHEN (complaints.severity = 'normal')
            THEN :param_5 WHEN (complaints.severity = 'low') THEN :param_6 END,
            complaints.opened_at, complaints.id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "text": None,
        "opened_at": READERS["instant"],
        "opened_zone": None,
        "kind": ComplaintKind,
        "severity": Severity,
        "status": ComplaintStatus,
        "person_id": READERS["uuid"],
        "product_id": READERS["uuid"],
        "order_id": READERS["uuid"],
        "owner_id": READERS["uuid"],
        "account": None,
        "person": None,
        "product": None,
        "order_number": None,
        "order_handle": None,
        "closed_at": READERS["instant"],
        "resolution": None,
        "duplicate_of_id": READERS["uuid"],
    },
    fixed={"param_1": 0, "param_2": 1, "param_3": 0, "param_4": 1, "param_5": 2, "param_6": 3},
)

OPEN_OF = Statement(
    "pipeline.complaint:OPEN_OF",
    """
        SELECT complaints.id, complaints.handle, complaints.account_id, complaints.text,
            complaints.opened_at, complaints.opened_zone, complaints.kind, complaints.severity,
            complaints.status, complaints.person_id, complaints.product_id, complaints.order_id,
            complaints.owner_id, accounts.name AS account, people.name AS person, products.name
            AS product, orders.number AS order_number, orders.handle AS order_handle,
            complaint_closures.closed_at, complaint_closures.resolution,
            complaint_closures.duplicate_of_id
        FROM complaints JOIN accounts ON accounts.id = complaints.account_id LEFT OUTER JOIN
            people ON people.id = complaints.person_id LEFT OUTER JOIN products ON products.id =
            complaints.product_id LEFT OUTER JOIN orders ON orders.id = complaints.order_id LEFT
            OUTER JOIN complaint_closures ON complaint_closures.complaint_id = complaints.id AND
            complaint_closures.deleted_at IS NULL
        WHERE complaints.deleted_at IS NULL AND complaints.status IN ('assigned', 'new',
            'pending') AND complaints.account_id IN ([[ids]]) ORDER BY CASE WHEN
            (complaints.status IN ('assigned', 'new', 'pending')) THEN :param_1 ELSE :param_2
            END, CASE WHEN (complaints.severity = 'urgent') THEN :param_3 WHEN
            (complaints.severity = 'high') THEN :param_4 WHEN (complaints.severity = 'normal')
            THEN :param_5 WHEN (complaints.severity = 'low') THEN :param_6 END,
            complaints.opened_at, complaints.id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "text": None,
        "opened_at": READERS["instant"],
        "opened_zone": None,
        "kind": ComplaintKind,
        "severity": Severity,
        "status": ComplaintStatus,
        "person_id": READERS["uuid"],
        "product_id": READERS["uuid"],
        "order_id": READERS["uuid"],
        "owner_id": READERS["uuid"],
        "account": None,
        "person": None,
        "product": None,
        "order_number": None,
        "order_handle": None,
        "closed_at": READERS["instant"],
        "resolution": None,
        "duplicate_of_id": READERS["uuid"],
    },
    fixed={"param_1": 0, "param_2": 1, "param_3": 0, "param_4": 1, "param_5": 2, "param_6": 3},
    lists=("ids",),
)

LISTED = Statement(
    "pipeline.complaint:LISTED",
    """
        SELECT complaints.id, complaints.handle, complaints.account_id, complaints.text,
            complaints.opened_at, complaints.opened_zone, complaints.kind, complaints.severity,
            complaints.status, complaints.person_id, complaints.product_id, complaints.order_id,
            complaints.owner_id, accounts.name AS account, people.name AS person, products.name
            AS product, orders.number AS order_number, orders.handle AS order_handle,
            complaint_closures.closed_at, complaint_closures.resolution,
            complaint_closures.duplicate_of_id
        FROM complaints JOIN accounts ON accounts.id = complaints.account_id LEFT OUTER JOIN
            people ON people.id = complaints.person_id LEFT OUTER JOIN products ON products.id =
            complaints.product_id LEFT OUTER JOIN orders ON orders.id = complaints.order_id LEFT
            OUTER JOIN complaint_closures ON complaint_closures.complaint_id = complaints.id AND
            complaint_closures.deleted_at IS NULL
        WHERE complaints.deleted_at IS NULL ORDER BY CASE WHEN (complaints.status IN
            ('assigned', 'new', 'pending')) THEN :param_1 ELSE :param_2 END, CASE WHEN
            (complaints.severity = 'urgent') THEN :param_3 WHEN (complaints.severity = 'high')
            THEN :param_4 WHEN (complaints.severity = 'normal') THEN :param_5 WHEN
            (complaints.severity = 'low') THEN :param_6 END, complaints.opened_at, complaints.id
        LIMIT :limit OFFSET :param_7
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "text": None,
        "opened_at": READERS["instant"],
        "opened_zone": None,
        "kind": ComplaintKind,
        "severity": Severity,
        "status": ComplaintStatus,
        "person_id": READERS["uuid"],
        "product_id": READERS["uuid"],
        "order_id": READERS["uuid"],
        "owner_id": READERS["uuid"],
        "account": None,
        "person": None,
        "product": None,
        "order_number": None,
        "order_handle": None,
        "closed_at": READERS["instant"],
        "resolution": None,
        "duplicate_of_id": READERS["uuid"],
    },
    fixed={
        "param_1": 0,
        "param_2": 1,
        "param_3": 0,
        "param_4": 1,
        "param_5": 2,
        "param_6": 3,
        "param_7": 0,
    },
)

LISTED_OF = Statement(
    "pipeline.complaint:LISTED_OF",
    """
        SELECT complaints.id, complaints.handle, complaints.account_id, complaints.text,
            complaints.opened_at, complaints.opened_zone, complaints.kind, complaints.severity,
            complaints.status, complaints.person_id, complaints.product_id, complaints.order_id,
            complaints.owner_id, accounts.name AS account, people.name AS person, products.name
            AS product, orders.number AS order_number, orders.handle AS order_handle,
            complaint_closures.closed_at, complaint_closures.resolution,
            complaint_closures.duplicate_of_id
        FROM complaints JOIN accounts ON accounts.id = complaints.account_id LEFT OUTER JOIN
            people ON people.id = complaints.person_id LEFT OUTER JOIN products ON products.id =
            complaints.product_id LEFT OUTER JOIN orders ON orders.id = complaints.order_id LEFT
            OUTER JOIN complaint_closures ON complaint_closures.complaint_id = complaints.id AND
            complaint_closures.deleted_at IS NULL
        WHERE complaints.deleted_at IS NULL AND complaints.account_id = :account ORDER BY CASE
            WHEN (complaints.status IN ('assigned', 'new', 'pending')) THEN :param_1 ELSE
            :param_2 END, CASE WHEN (complaints.severity = 'urgent') THEN :param_3 WHEN
            (complaints.severity = 'high') THEN :param_4 WHEN (complaints.severity = 'normal')
            THEN :param_5 WHEN (complaints.severity = 'low') THEN :param_6 END,
            complaints.opened_at, complaints.id
        LIMIT :limit OFFSET :param_7
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "account_id": READERS["uuid"],
        "text": None,
        "opened_at": READERS["instant"],
        "opened_zone": None,
        "kind": ComplaintKind,
        "severity": Severity,
        "status": ComplaintStatus,
        "person_id": READERS["uuid"],
        "product_id": READERS["uuid"],
        "order_id": READERS["uuid"],
        "owner_id": READERS["uuid"],
        "account": None,
        "person": None,
        "product": None,
        "order_number": None,
        "order_handle": None,
        "closed_at": READERS["instant"],
        "resolution": None,
        "duplicate_of_id": READERS["uuid"],
    },
    fixed={
        "param_1": 0,
        "param_2": 1,
        "param_3": 0,
        "param_4": 1,
        "param_5": 2,
        "param_6": 3,
        "param_7": 0,
    },
)

COUNT = Statement(
    "pipeline.complaint:COUNT",
    """
        SELECT count(*) AS count
        FROM complaints
        WHERE complaints.deleted_at IS NULL
    """,
    {"count": None},
)

COUNT_OF = Statement(
    "pipeline.complaint:COUNT_OF",
    """
        SELECT count(*) AS count
        FROM complaints
        WHERE complaints.deleted_at IS NULL AND complaints.account_id = :account
    """,
    {"count": None},
)
