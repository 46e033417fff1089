"""Compiling: what SQLAlchemy and the models say is written out for the standard `sqlite3`.

    python -m salesbook.store.compiling

makes the package `salesbook/store/compiled` anew; a test fails when it is stale.
"""
