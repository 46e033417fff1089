"""Made from `salesbook.store.statements.presence.post`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.accounts.contact import Medium
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

ONE = Statement(
    "presence.post:ONE",
    """
        SELECT posts.id, posts.handle, posts.rep_id, posts.medium, posts.text, posts.url,
            posts.product_id, posts.posted_at, products.name AS product, (SELECT count(*) AS
            count_1
        FROM reactions
        WHERE reactions.deleted_at IS NULL AND reactions.post_id = posts.id AND
            reactions.direction = 'in') AS reactions_in, (SELECT count(*) AS count_2
        FROM reactions
        WHERE reactions.deleted_at IS NULL AND reactions.post_id = posts.id AND
            reactions.direction = 'out') AS reactions_out
        FROM posts LEFT OUTER JOIN products ON products.id = posts.product_id
        WHERE posts.deleted_at IS NULL AND posts.id = :id ORDER BY posts.posted_at DESC,
            posts.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "medium": Medium,
        "text": None,
        "url": None,
        "product_id": READERS["uuid"],
        "posted_at": READERS["instant"],
        "product": None,
        "reactions_in": None,
        "reactions_out": None,
    },
)

LISTED = Statement(
    "presence.post:LISTED",
    """
        SELECT posts.id, posts.handle, posts.rep_id, posts.medium, posts.text, posts.url,
            posts.product_id, posts.posted_at, products.name AS product, (SELECT count(*) AS
            count_1
        FROM reactions
        WHERE reactions.deleted_at IS NULL AND reactions.post_id = posts.id AND
            reactions.direction = 'in') AS reactions_in, (SELECT count(*) AS count_2
        FROM reactions
        WHERE reactions.deleted_at IS NULL AND reactions.post_id = posts.id AND
            reactions.direction = 'out') AS reactions_out
        FROM posts LEFT OUTER JOIN products ON products.id = posts.product_id
        WHERE posts.deleted_at IS NULL AND posts.rep_id = :rep ORDER BY posts.posted_at DESC,
            posts.id DESC
        LIMIT :limit OFFSET :param_1
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "rep_id": READERS["uuid"],
        "medium": Medium,
        "text": None,
        "url": None,
        "product_id": READERS["uuid"],
        "posted_at": READERS["instant"],
        "product": None,
        "reactions_in": None,
        "reactions_out": None,
    },
    fixed={"param_1": 0},
)

COUNT = Statement(
    "presence.post:COUNT",
    """
        SELECT count(*) AS count
        FROM posts
        WHERE posts.deleted_at IS NULL AND posts.rep_id = :rep
    """,
    {"count": None},
)
