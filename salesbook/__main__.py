"""Let `python -m salesbook` be the same program as `salesbook`."""

from salesbook.cli.start import start

start()
