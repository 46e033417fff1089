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


def write_package(folder: Path) -> None:
    """Write the package into a folder, without touching what is as it should be."""
    files = {folder / name: text for name, text in package().items()}
    for path in folder.rglob("*.py"):
        if path not in files:
            path.unlink()
    for path, text in files.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
