"""The whole package of what is compiled, file by file."""

from importlib import import_module
from pathlib import Path

from salesbook.store.compiling.module import module_of
from salesbook.store.compiling.schema import schema_module
from salesbook.store.compiling.tables import tables_module

STORE = Path(__file__).parents[1]
COMPILED = STORE / "compiled"


def package() -> dict[str, str]:
    """Write every file of `salesbook/store/compiled`, by its path there."""
    sources = STORE / "statements"
    files = {"tables.py": tables_module(), "schema.py": schema_module()}
    for path in sorted(sources.rglob("*.py")):
        name = path.relative_to(sources)
        if name.name == "__init__.py":
            files[name.as_posix()] = ""
            continue
        dotted = ".".join(name.with_suffix("").parts)
        said = module_of(import_module(f"salesbook.store.statements.{dotted}"))
        files |= {name.as_posix(): said} if said else {}
    return files
