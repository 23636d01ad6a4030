"""Prints names for openapi-generator, for properties that it cannot tell apart (`id` and `_id`, `maxTokens` and `max_tokens`).

name_mappings.py DOCUMENT [LANGUAGE]

The names are such as `id_as_underscore`; for `go`, `IdAsUnderscore`: Go reads and writes no field that begins with a small letter.
"""

import json
import sys


def folded(name):
    return "".join(c for c in name.lower() if c.isalnum())


def collisions(value, found):
    if isinstance(value, dict):
        groups = {}
        properties = value.get("properties")
        for name in properties if isinstance(properties, dict) else []:
            groups.setdefault(folded(name), []).append(name)
        for names in groups.values():
            # `id` and `max_tokens` stay; `_id` and `maxTokens` get a name that no language folds into the other.
            plain = min(names, key=lambda name: (name.startswith("_"), name != name.lower(), name))
            found.update(name for name in names if name != plain)
        for inner in value.values():
            collisions(inner, found)
    elif isinstance(value, list):
        for inner in value:
            collisions(inner, found)


def own_name(name, pascal):
    words = [name.strip("_"), "as", "underscore" if name[0] == "_" else "spelled"]
    if pascal:
        return "".join(part[:1].upper() + part[1:] for word in words for part in word.split("_"))
    return "_".join(words)


def main():
    pascal = sys.argv[2:] == ["go"]
    found = set()
    with open(sys.argv[1], encoding="utf-8") as file:
        collisions(json.load(file), found)
    print(",".join(f"{name}={own_name(name, pascal)}" for name in sorted(found)))


main()
