"""Make the module of words anew."""

from salesbook.cli.completing.module import write_module

write_module()
