"""`python -m bot`, the same as `baobab`."""

import sys

from bot.cli import main

sys.exit(main())
