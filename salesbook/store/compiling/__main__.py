"""Make the package `salesbook/store/compiled` anew."""

from salesbook.store.compiling.package import COMPILED, write_package

write_package(COMPILED)
