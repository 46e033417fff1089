"""Let `python -m salesbook` be the same program as `salesbook`."""

import sys

from salesbook.cli.main import main

sys.exit(main())
