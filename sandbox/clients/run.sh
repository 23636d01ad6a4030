#!/usr/bin/env bash
# Runs other people's clients against the sandbox: the official Python SDK, clients of Dify's family, the Vercel AI SDK's reader, and
# schemathesis on the exported documents; and the page in a browser.
#
#   sandbox/clients/run.sh             everything
#   sandbox/clients/run.sh --write     writes python-sdk-expected.txt, to be read before it is committed
#
# Needs cargo and curl; Python 3.11 with venv, Node 20 with npm, and their registries. What is left out for want of a tool stands at
# the end; anything that fails is an error. Works in target/clients. Environment: SECONDS_EACH, how long schemathesis may take for
# each document (120); CHROMIUM, the browser for the page.
set -euo pipefail

cd "$(dirname "$0")/../.."
here=$PWD/sandbox/clients
target=${CARGO_TARGET_DIR:-$PWD/target}
work=$target/clients
port=${PORT:-4197}
base=http://127.0.0.1:$port
seconds=${SECONDS_EACH:-120}
failed=()
missing=()
mkdir -p "$work"
export PIP_DISABLE_PIP_VERSION_CHECK=1 npm_config_loglevel=error PYTHONDONTWRITEBYTECODE=1

for tool in cargo curl; do
    command -v "$tool" > /dev/null || { echo "clients: nothing can be run without $tool"; exit 1; }
done

run() {
    local name=$1
    shift
    echo "== $name"
    "$@" || { echo "$name: FAILED"; failed+=("$name"); }
}

# A directory with Python packages, for clients whose modules have the same name.
python_packages() {
    local directory=$1
    shift
    [ -e "$directory/.done" ] && return
    rm -rf "$directory"
    python3 -m venv "$directory/venv" && "$directory/venv/bin/pip" install --quiet "$@" && touch "$directory/.done"
}

# Runs a program with packages of PyPI; that they cannot be had is an error.
python() {
    local name=$1 package=$2 program=$3
    shift 3
    run "$name (PyPI)" with_packages "$work/$name" "$package" "$here/$program" "$@"
}
with_packages() {
    local directory=$1 package=$2
    shift 2
    python_packages "$directory" "$package" && "$directory/venv/bin/python" "$@"
}

contract() {
    local document=$work/export/3.1/$1.json at=$2 credential=$3
    # Its exit code says no more than the report: what counts is told by contract.py.
    # It keeps notes in the folder that it runs in.
    rm -f "$work/$1.json" "$work/$1.har"
    env -C "$work" "$work/schemathesis/venv/bin/st" run "$document" --url "$at" --header "$credential" --seed 1 \
        --checks not_a_server_error,response_schema_conformance --phases examples,fuzzing --max-examples 5 \
        --max-time "$seconds" --workers 2 --report json,har --report-json-path "$work/$1.json" \
        --report-har-path "$work/$1.har" > "$work/$1.log" 2>&1 || true
    python3 "$here/contract.py" "$document" "$work/$1.json" "$work/$1.har"
}

cargo build --quiet --package imbrace-sandbox --bin imbrace-sandbox
"$target/debug/imbrace-sandbox" --port "$port" > "$work/sandbox.log" 2>&1 &
sandbox=$!
trap 'kill "$sandbox" 2> /dev/null || true' EXIT
until curl --silent --fail "$base/_sandbox/health" > /dev/null; do
    kill -0 "$sandbox" 2> /dev/null || { cat "$work/sandbox.log"; exit 1; }
    sleep 0.1
done

if ! command -v python3 > /dev/null; then
    missing+=("python3: the Python SDK, two clients of Dify's family, schemathesis")
elif ! python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2> /dev/null; then
    missing+=("python3 of 3.11 or newer with venv ($(python3 --version)): the Python SDK, two clients of Dify's family, schemathesis")
else
    python "imbrace 1.3.1" imbrace==1.3.1 python_sdk.py "$base" "$@"
    python "dify-client 0.1.10" dify-client==0.1.10 dify_official.py "$base"
    python "dify-client-python 1.0.3" dify-client-python==1.0.3 dify_python.py "$base"
    if python_packages "$work/schemathesis" schemathesis==4.32.5; then
        cargo run --quiet --package xtask -- export --out "$work/export" > "$work/export.log"
        run "schemathesis 4.32.5: gateway" contract gateway "$base" "x-api-key: api_sandbox"
        run "schemathesis 4.32.5: ai-agent" contract ai-agent "$base/ai-agent" "x-api-key: api_sandbox"
        run "schemathesis 4.32.5: clickai" contract clickai "$base/clickai/v1" "Authorization: Bearer app-sandbox"
    else
        failed+=("schemathesis 4.32.5 could not be had")
    fi
fi

if ! command -v npm > /dev/null || ! command -v node > /dev/null; then
    missing+=("node with npm: the Vercel AI SDK, Dify's client of npm, the page in a browser")
elif ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; then
    missing+=("node of 20 or newer ($(node --version)): the Vercel AI SDK, Dify's client of npm, the page in a browser")
else
    mkdir -p "$work/node"
    cd "$work/node"
    [ -e package.json ] || npm init --yes > /dev/null
    if npm install --silent ai@6.0.326 dify-client@2.3.2; then
        run "ai 6.0.326 (npm)" node "$here/ai_sdk.mjs" "$base"
        run "dify-client 2.3.2 (npm)" node "$here/dify_node.mjs" "$base"
    else
        failed+=("ai 6.0.326 and dify-client 2.3.2 could not be had")
    fi
    # Without a Chromium here one in a package; it needs libraries that a small system may lack.
    for name in chromium chromium-browser google-chrome; do
        export CHROMIUM=${CHROMIUM:-$(command -v "$name" || true)}
    done
    [ -n "$CHROMIUM" ] && browser=() || browser=(@sparticuz/chromium@147.0.0)
    if npm install --silent puppeteer-core@24.43.1 "${browser[@]}"; then
        run "the page, in Chromium" node "$here/page.mjs" "$base" "$work"
    else
        missing+=("Chromium: none is installed, and none could be had from npm: the page in a browser")
    fi
fi

echo "== the end"
for what in "${missing[@]}"; do
    echo "left out for want of $what"
done
for what in "${failed[@]}"; do
    echo "FAILED: $what"
done
[ "${#failed[@]}" -eq 0 ] && echo "clients: all that was run went well"
