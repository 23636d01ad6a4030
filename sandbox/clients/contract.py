"""Reads the reports of schemathesis: a server error that no description names, or a response that breaks its schema, fails.

    contract.py DOCUMENT.json REPORT.json
"""

import json
import re
import sys

document, report = (json.load(open(name)) for name in sys.argv[1:3])


def operation(name):
    method, path = name.split(" ", 1)
    return document["paths"][path][method.lower()]


def excused(name, kind):
    """Why a finding is none."""
    found = operation(name)
    errors = (found.get("description") or "").partition("Errors:")[2]
    if kind == "ServerError" and re.search(r"\b50[0-4]\b", errors + found.get("description", "")):
        return "the description names this status of the real server"
    events = "text/event-stream" in json.dumps(found.get("responses", {}))
    if kind == "JsonSchemaError" and events:
        return "an event stream is held against the schema of its events as if it were one value"
    return None


wrong = 0
for failure in report["failures"]:
    for name in failure["operations"]:
        why = excused(name, failure["type"])
        wrong += why is None
        print(f"  {name}: {failure['title']}: {why or 'WRONG'}")
cases = report["test_cases"]
cases = cases.get("generated", cases) if isinstance(cases, dict) else cases
print(f"  {cases} cases, {wrong} findings")
sys.exit(wrong > 0)
