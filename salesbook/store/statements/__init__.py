"""Every question the program asks of a book, as SQLAlchemy writes it, a module for each noun.

What is in capitals is compiled into `salesbook/store/compiled` (see `salesbook/store/compiling`).
"""
