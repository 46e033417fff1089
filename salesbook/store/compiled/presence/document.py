"""Made from `salesbook.store.statements.presence.document`.

`python -m salesbook.store.compiling` makes it anew.
"""

from salesbook.domain.presence.document import DocumentKind, ShareMedium
from salesbook.store.statement import Statement
from salesbook.store.values import READERS

NAMES = Statement(
    "presence.document:NAMES",
    """
        SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
            documents.url, documents.sha256, documents.size_bytes, documents.media_type,
            documents.product_id, documents.valid_until_on
        FROM documents
        WHERE documents.deleted_at IS NULL ORDER BY documents.title_key, documents.id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "title": None,
        "kind": DocumentKind,
        "path": None,
        "url": None,
        "sha256": None,
        "size_bytes": None,
        "media_type": None,
        "product_id": READERS["uuid"],
        "valid_until_on": READERS["date"],
    },
)

SAME_FILE = Statement(
    "presence.document:SAME_FILE",
    """
        SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
            documents.url, documents.sha256, documents.size_bytes, documents.media_type,
            documents.product_id, documents.valid_until_on
        FROM documents
        WHERE documents.deleted_at IS NULL AND documents.sha256 = :sha256
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "title": None,
        "kind": DocumentKind,
        "path": None,
        "url": None,
        "sha256": None,
        "size_bytes": None,
        "media_type": None,
        "product_id": READERS["uuid"],
        "valid_until_on": READERS["date"],
    },
)

SAME_LINK = Statement(
    "presence.document:SAME_LINK",
    """
        SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
            documents.url, documents.sha256, documents.size_bytes, documents.media_type,
            documents.product_id, documents.valid_until_on
        FROM documents
        WHERE documents.deleted_at IS NULL AND documents.url = :url
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "title": None,
        "kind": DocumentKind,
        "path": None,
        "url": None,
        "sha256": None,
        "size_bytes": None,
        "media_type": None,
        "product_id": READERS["uuid"],
        "valid_until_on": READERS["date"],
    },
)

ONE = Statement(
    "presence.document:ONE",
    """
        SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
            documents.url, documents.sha256, documents.size_bytes, documents.media_type,
            documents.product_id, documents.valid_until_on, products.name AS product, (SELECT
            count(DISTINCT document_shares.person_id) AS count_1
        FROM document_shares
        WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL)
            AS people, (SELECT document_shares.shared_at
        FROM document_shares
        WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
            ORDER BY document_shares.shared_at DESC, document_shares.id DESC
        LIMIT :param_1 OFFSET :param_2) AS shared_at, (SELECT document_shares.medium
        FROM document_shares
        WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
            ORDER BY document_shares.shared_at DESC, document_shares.id DESC
        LIMIT :param_3 OFFSET :param_4) AS medium
        FROM documents LEFT OUTER JOIN products ON products.id = documents.product_id
        WHERE documents.deleted_at IS NULL AND documents.id = :id ORDER BY documents.title_key,
            documents.id
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "title": None,
        "kind": DocumentKind,
        "path": None,
        "url": None,
        "sha256": None,
        "size_bytes": None,
        "media_type": None,
        "product_id": READERS["uuid"],
        "valid_until_on": READERS["date"],
        "product": None,
        "people": None,
        "shared_at": READERS["instant"],
        "medium": ShareMedium,
    },
    fixed={"param_1": 1, "param_2": 0, "param_3": 1, "param_4": 0},
)

LISTED = {
    "all": Statement(
        "presence.document:LISTED[all]",
        """
            SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
                documents.url, documents.sha256, documents.size_bytes, documents.media_type,
                documents.product_id, documents.valid_until_on, products.name AS product, (SELECT
                count(DISTINCT document_shares.person_id) AS count_1
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL)
                AS people, (SELECT document_shares.shared_at
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                ORDER BY document_shares.shared_at DESC, document_shares.id DESC
            LIMIT :param_1 OFFSET :param_2) AS shared_at, (SELECT document_shares.medium
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                ORDER BY document_shares.shared_at DESC, document_shares.id DESC
            LIMIT :param_3 OFFSET :param_4) AS medium
            FROM documents LEFT OUTER JOIN products ON products.id = documents.product_id
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid) ORDER BY documents.title_key, documents.id
            LIMIT :limit OFFSET :param_5
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "title": None,
            "kind": DocumentKind,
            "path": None,
            "url": None,
            "sha256": None,
            "size_bytes": None,
            "media_type": None,
            "product_id": READERS["uuid"],
            "valid_until_on": READERS["date"],
            "product": None,
            "people": None,
            "shared_at": READERS["instant"],
            "medium": ShareMedium,
        },
        fixed={"param_1": 1, "param_2": 0, "param_3": 1, "param_4": 0, "param_5": 0},
    ),
    "product": Statement(
        "presence.document:LISTED[product]",
        """
            SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
                documents.url, documents.sha256, documents.size_bytes, documents.media_type,
                documents.product_id, documents.valid_until_on, products.name AS product, (SELECT
                count(DISTINCT document_shares.person_id) AS count_1
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL)
                AS people, (SELECT document_shares.shared_at
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                ORDER BY document_shares.shared_at DESC, document_shares.id DESC
            LIMIT :param_1 OFFSET :param_2) AS shared_at, (SELECT document_shares.medium
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                ORDER BY document_shares.shared_at DESC, document_shares.id DESC
            LIMIT :param_3 OFFSET :param_4) AS medium
            FROM documents LEFT OUTER JOIN products ON products.id = documents.product_id
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid) AND documents.product_id = :product ORDER BY
                documents.title_key, documents.id
            LIMIT :limit OFFSET :param_5
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "title": None,
            "kind": DocumentKind,
            "path": None,
            "url": None,
            "sha256": None,
            "size_bytes": None,
            "media_type": None,
            "product_id": READERS["uuid"],
            "valid_until_on": READERS["date"],
            "product": None,
            "people": None,
            "shared_at": READERS["instant"],
            "medium": ShareMedium,
        },
        fixed={"param_1": 1, "param_2": 0, "param_3": 1, "param_4": 0, "param_5": 0},
    ),
    "person": Statement(
        "presence.document:LISTED[person]",
        """
            SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
                documents.url, documents.sha256, documents.size_bytes, documents.media_type,
                documents.product_id, documents.valid_until_on, products.name AS product, (SELECT
                count(DISTINCT document_shares.person_id) AS count_1
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL)
                AS people, (SELECT document_shares.shared_at
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person ORDER BY document_shares.shared_at DESC,
                document_shares.id DESC
            LIMIT :param_1 OFFSET :param_2) AS shared_at, (SELECT document_shares.medium
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person ORDER BY document_shares.shared_at DESC,
                document_shares.id DESC
            LIMIT :param_3 OFFSET :param_4) AS medium
            FROM documents LEFT OUTER JOIN products ON products.id = documents.product_id
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid) AND (EXISTS (SELECT document_shares.id
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person)) ORDER BY documents.title_key, documents.id
            LIMIT :limit OFFSET :param_5
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "title": None,
            "kind": DocumentKind,
            "path": None,
            "url": None,
            "sha256": None,
            "size_bytes": None,
            "media_type": None,
            "product_id": READERS["uuid"],
            "valid_until_on": READERS["date"],
            "product": None,
            "people": None,
            "shared_at": READERS["instant"],
            "medium": ShareMedium,
        },
        fixed={"param_1": 1, "param_2": 0, "param_3": 1, "param_4": 0, "param_5": 0},
    ),
    "person_product": Statement(
        "presence.document:LISTED[person_product]",
        """
            SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
                documents.url, documents.sha256, documents.size_bytes, documents.media_type,
                documents.product_id, documents.valid_until_on, products.name AS product, (SELECT
                count(DISTINCT document_shares.person_id) AS count_1
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL)
                AS people, (SELECT document_shares.shared_at
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person ORDER BY document_shares.shared_at DESC,
                document_shares.id DESC
            LIMIT :param_1 OFFSET :param_2) AS shared_at, (SELECT document_shares.medium
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person ORDER BY document_shares.shared_at DESC,
                document_shares.id DESC
            LIMIT :param_3 OFFSET :param_4) AS medium
            FROM documents LEFT OUTER JOIN products ON products.id = documents.product_id
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid) AND (EXISTS (SELECT document_shares.id
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person)) AND documents.product_id = :product ORDER
                BY documents.title_key, documents.id
            LIMIT :limit OFFSET :param_5
        """,
        {
            "id": READERS["uuid"],
            "handle": None,
            "title": None,
            "kind": DocumentKind,
            "path": None,
            "url": None,
            "sha256": None,
            "size_bytes": None,
            "media_type": None,
            "product_id": READERS["uuid"],
            "valid_until_on": READERS["date"],
            "product": None,
            "people": None,
            "shared_at": READERS["instant"],
            "medium": ShareMedium,
        },
        fixed={"param_1": 1, "param_2": 0, "param_3": 1, "param_4": 0, "param_5": 0},
    ),
}

COUNT = {
    "all": Statement(
        "presence.document:COUNT[all]",
        """
            SELECT count(*) AS count
            FROM documents
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid)
        """,
        {"count": None},
    ),
    "product": Statement(
        "presence.document:COUNT[product]",
        """
            SELECT count(*) AS count
            FROM documents
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid) AND documents.product_id = :product
        """,
        {"count": None},
    ),
    "person": Statement(
        "presence.document:COUNT[person]",
        """
            SELECT count(*) AS count
            FROM documents
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid) AND (EXISTS (SELECT document_shares.id
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person))
        """,
        {"count": None},
    ),
    "person_product": Statement(
        "presence.document:COUNT[person_product]",
        """
            SELECT count(*) AS count
            FROM documents
            WHERE documents.deleted_at IS NULL AND (documents.valid_until_on IS NULL OR
                documents.valid_until_on >= :valid) AND (EXISTS (SELECT document_shares.id
            FROM document_shares
            WHERE document_shares.document_id = documents.id AND document_shares.deleted_at IS NULL
                AND document_shares.person_id = :person)) AND documents.product_id = :product
        """,
        {"count": None},
    ),
}

TOPICS = Statement(
    "presence.document:TOPICS",
    """
        SELECT document_topics.id, document_topics.document_id, document_topics.topic
        FROM document_topics
        WHERE document_topics.deleted_at IS NULL AND document_topics.document_id IN ([[ids]])
            ORDER BY document_topics.topic
    """,
    {"id": READERS["uuid"], "document_id": READERS["uuid"], "topic": None},
    lists=("ids",),
)

HELD = Statement(
    "presence.document:HELD",
    """
        SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
            documents.url, documents.sha256, documents.size_bytes, documents.media_type,
            documents.product_id, documents.valid_until_on, document_shares.person_id,
            people.name, document_shares.shared_at, document_shares.medium
        FROM document_shares JOIN documents ON documents.id = document_shares.document_id JOIN
            people ON people.id = document_shares.person_id
        WHERE document_shares.deleted_at IS NULL AND document_shares.person_id IN ([[ids]])
            ORDER BY document_shares.shared_at DESC, document_shares.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "title": None,
        "kind": DocumentKind,
        "path": None,
        "url": None,
        "sha256": None,
        "size_bytes": None,
        "media_type": None,
        "product_id": READERS["uuid"],
        "valid_until_on": READERS["date"],
        "person_id": READERS["uuid"],
        "name": None,
        "shared_at": READERS["instant"],
        "medium": ShareMedium,
    },
    lists=("ids",),
)

HELD_BY = Statement(
    "presence.document:HELD_BY",
    """
        SELECT documents.id, documents.handle, documents.title, documents.kind, documents.path,
            documents.url, documents.sha256, documents.size_bytes, documents.media_type,
            documents.product_id, documents.valid_until_on, document_shares.person_id,
            people.name, document_shares.shared_at, document_shares.medium
        FROM document_shares JOIN documents ON documents.id = document_shares.document_id JOIN
            people ON people.id = document_shares.person_id
        WHERE document_shares.deleted_at IS NULL AND document_shares.document_id = :id ORDER BY
            document_shares.shared_at DESC, document_shares.id DESC
    """,
    {
        "id": READERS["uuid"],
        "handle": None,
        "title": None,
        "kind": DocumentKind,
        "path": None,
        "url": None,
        "sha256": None,
        "size_bytes": None,
        "media_type": None,
        "product_id": READERS["uuid"],
        "valid_until_on": READERS["date"],
        "person_id": READERS["uuid"],
        "name": None,
        "shared_at": READERS["instant"],
        "medium": ShareMedium,
    },
)
