"""Make the package `salesbook/store/compiled` anew."""

from salesbook.store.compiling.package import COMPILED, package

if __name__ == "__main__":
    for path in COMPILED.rglob("*.py"):
        path.unlink()
    for name, text in package().items():
        path = COMPILED / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
