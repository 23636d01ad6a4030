"""Parses all files of a language below a folder; says where the first error is. For languages whose compilers are not at hand."""

import importlib
import pathlib
import sys

from tree_sitter import Language, Parser

LANGUAGES = {
    "csharp": ("tree_sitter_c_sharp", "language", ".cs"),
    "kotlin": ("tree_sitter_kotlin", "language", ".kt"),
    "php": ("tree_sitter_php", "language_php", ".php"),
    "ruby": ("tree_sitter_ruby", "language", ".rb"),
    "swift6": ("tree_sitter_swift", "language", ".swift"),
    "dart": ("tree_sitter_dart", "language", ".dart"),
}

# What the compilers of these languages take and the parsers do not yet: text, and what is parsed in its place.
GAPS = {
    "csharp": [(b" required = new Option", b" Required = new Option")],
    "swift6": [(b"= () as! T", b"= value as! T"), (b"(nilLiteral: ()) as! T", b"(nilLiteral: value) as! T")],
}


def first_error(node):
    if node.type == "ERROR" or node.is_missing:
        return node
    for child in node.children:
        if child.has_error:
            return first_error(child) or child
    return None


def main():
    name, folder = sys.argv[1:]
    module, function, ending = LANGUAGES[name]
    parser = Parser(Language(getattr(importlib.import_module(module), function)()))
    files = sorted(pathlib.Path(folder).rglob("*" + ending))
    wrong = 0
    for path in files:
        text = path.read_bytes()
        for gap, filler in GAPS.get(name, []):
            text = text.replace(gap, filler)
        tree = parser.parse(text)
        if tree.root_node.has_error:
            node = first_error(tree.root_node)
            line = node.start_point[0] if node else 0
            print(f"{path}:{line + 1}: error: {text.splitlines()[line].decode(errors='replace').strip()[:120]}")
            wrong += 1
    print(f"{len(files)} files, {wrong} with errors")
    sys.exit(wrong > 0 or not files)


main()
