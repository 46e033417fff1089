"""A terminal-first logbook that keeps a sales rep purposeful and a company's memory whole."""

__version__ = "0.1.0"
