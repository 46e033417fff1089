"""The package of what is compiled: as the statements and the models say it, and all of it used."""

import ast
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from salesbook.store.compiling import package as compiling
from salesbook.store.compiling.package import COMPILED, package, write_package

STORE = COMPILED.parent
COMMAND = "python -m salesbook.store.compiling"
QUESTIONS = "salesbook.store.compiled."


def on_disk(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.py")
    }


def test_what_is_shipped_is_what_the_statements_and_the_models_say() -> None:
    shipped, made = on_disk(COMPILED), package()

    stale = sorted(name for name in {*shipped, *made} if shipped.get(name) != made.get(name))

    assert stale == [], f"Not as the statements and the models say it; run: {COMMAND}"


def test_every_file_compiles_and_says_how_it_is_made() -> None:
    for name, text in package().items():
        compile(text, name, "exec")
        assert text == "" or COMMAND in text


def test_the_command_writes_what_is_not_as_it_should_be_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(COMPILED, tmp_path / "compiled", ignore=shutil.ignore_patterns("__pycache__"))
    folder = tmp_path / "compiled"
    kept = (folder / "tables.py").stat().st_mtime_ns
    (folder / "schema.py").write_text("SCHEMA = ()\n")
    (folder / "loop" / "gone.py").write_text("")
    shutil.rmtree(folder / "book")
    monkeypatch.setattr(compiling, "COMPILED", folder)

    runpy.run_module("salesbook.store.compiling", run_name="__main__")

    assert on_disk(folder) == package()
    assert (folder / "tables.py").stat().st_mtime_ns == kept


def test_a_package_is_written_where_there_is_none(tmp_path: Path) -> None:
    write_package(tmp_path / "compiled")

    assert on_disk(tmp_path / "compiled") == package()


def test_every_statement_is_asked_by_a_function() -> None:
    said = {
        (QUESTIONS + ".".join(Path(name).with_suffix("").parts), constant)
        for name, text in package().items()
        if name not in ("tables.py", "schema.py")
        for constant in constants(text)
    }

    asked = {use for path in functions() for use in uses(path)}

    assert sorted(said - asked) == []


def constants(text: str) -> list[str]:
    return [
        target.id
        for statement in ast.parse(text).body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name)
    ]


def functions() -> list[Path]:
    return [path for path in STORE.rglob("*.py") if not path.is_relative_to(COMPILED)]


def uses(path: Path) -> Iterator[tuple[str, str]]:
    """Find which constants of what is compiled a module uses, by the names they have there."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    modules: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith(QUESTIONS):
            for name in node.names:
                modules[name.asname or name.name] = f"{node.module}.{name.name}"
                yield str(node.module), name.name
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield modules.get(node.value.id, ""), node.attr
