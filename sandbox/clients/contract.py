"""Reads the reports of schemathesis: a server error that the real server has not, or a response that breaks its schema, fails.

    contract.py DOCUMENT.json REPORT.json REQUESTS.har
"""

import json
import re
import sys
from urllib.parse import urlsplit

document, report, requests = (json.load(open(name)) for name in sys.argv[1:4])

# These services respond with 500 to a body that is not JSON, as captures of them show.
FAIL_AT_PARSING = ("/data-board/", "/platform/")


def operation(name):
    method, path = name.split(" ", 1)
    return document["paths"][path][method.lower()]


def failed(name):
    """The requests of an operation that were responded to with a server error."""
    method, path = name.split(" ", 1)
    shape = re.compile(".*" + re.sub(r"\\\{[^}]*\\\}", "[^/]*", re.escape(path)))
    for entry in requests["log"]["entries"]:
        sent, status = entry["request"], entry["response"]["status"]
        if status >= 500 and sent["method"] == method and shape.fullmatch(urlsplit(sent["url"]).path):
            yield sent


def is_json(request):
    try:
        json.loads(request.get("postData", {}).get("text", ""))
    except ValueError:
        return False
    return True


def excused(name, kind):
    """Why a finding is none."""
    found = operation(name)
    errors = (found.get("description") or "").partition("Errors:")[2]
    if kind == "ServerError" and re.search(r"\b50[0-4]\b", errors + found.get("description", "")):
        return "the description names this status of the real server"
    path = name.split(" ", 1)[1]
    if kind == "ServerError" and path.startswith(FAIL_AT_PARSING):
        sent = list(failed(name))
        if sent and not any(map(is_json, sent)):
            return "the body is not JSON, at which the real service fails so"
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
if not cases:
    sys.exit("  schemathesis made no requests")
print(f"  {cases} cases, {wrong} findings")
sys.exit(wrong > 0)
