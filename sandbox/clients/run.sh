#!/usr/bin/env bash
# Runs other people's clients against the sandbox: the official Python SDK, clients of Dify's family, the Vercel AI SDK's reader, and
# schemathesis on the exported documents.
#
#   sandbox/clients/run.sh             everything
#   sandbox/clients/run.sh --write     writes python-sdk-expected.txt, to be read before it is committed
#
# Needs cargo; Python 3.11 with venv, Node 20 with npm, and their registries. What is missing is said and left out. Works in
# target/clients. Environment: SECONDS_EACH, how long schemathesis may take for each document (120).
set -euo pipefail

cd "$(dirname "$0")/../.."
here=$PWD/sandbox/clients
target=${CARGO_TARGET_DIR:-$PWD/target}
work=$target/clients
port=${PORT:-4197}
base=http://127.0.0.1:$port
seconds=${SECONDS_EACH:-120}
failed=0
mkdir -p "$work"
export PIP_DISABLE_PIP_VERSION_CHECK=1 npm_config_loglevel=error PYTHONDONTWRITEBYTECODE=1

run() {
    local name=$1
    shift
    echo "== $name"
    "$@" || { echo "$name: FAILED"; failed=1; }
}

# A directory with Python packages, for clients whose modules have the same name.
python_packages() {
    local directory=$1
    shift
    [ -e "$directory/.done" ] && return
    python3 -m venv "$directory/venv"
    "$directory/venv/bin/pip" install --quiet "$@"
    touch "$directory/.done"
}

cargo build --quiet --package imbrace-sandbox --bin imbrace-sandbox
"$target/debug/imbrace-sandbox" --port "$port" > "$work/sandbox.log" 2>&1 &
sandbox=$!
trap 'kill "$sandbox" 2> /dev/null || true' EXIT
until curl --silent --fail "$base/_sandbox/health" > /dev/null; do
    kill -0 "$sandbox" 2> /dev/null || { cat "$work/sandbox.log"; exit 1; }
    sleep 0.1
done

if command -v python3 > /dev/null; then
    python_packages "$work/sdk" imbrace==1.3.1
    run "imbrace 1.3.1 (PyPI)" "$work/sdk/venv/bin/python" "$here/python_sdk.py" "$base" "$@"
    python_packages "$work/dify-official" dify-client==0.1.10
    run "dify-client 0.1.10 (PyPI)" "$work/dify-official/venv/bin/python" "$here/dify_official.py" "$base"
    python_packages "$work/dify-python" dify-client-python==1.0.3
    run "dify-client-python 1.0.3 (PyPI)" "$work/dify-python/venv/bin/python" "$here/dify_python.py" "$base"
    python_packages "$work/schemathesis" schemathesis==4.32.5
    cargo run --quiet --package xtask -- export --out "$work/export" > "$work/export.log"
    contract() {
        local document=$work/export/3.1/$1.json at=$2 credential=$3
        # Its exit code says no more than the report: what counts is told by contract.py.
        # It keeps notes in the folder that it runs in.
        env -C "$work" "$work/schemathesis/venv/bin/st" run "$document" --url "$at" --header "$credential" --seed 1 \
            --checks not_a_server_error,response_schema_conformance --phases examples,fuzzing --max-examples 5 \
            --max-time "$seconds" --workers 2 --report json --report-json-path "$work/$1.json" > "$work/$1.log" 2>&1 || true
        python3 "$here/contract.py" "$document" "$work/$1.json"
    }
    run "schemathesis 4.32.5: gateway" contract gateway "$base" "x-api-key: api_sandbox"
    run "schemathesis 4.32.5: ai-agent" contract ai-agent "$base/ai-agent" "x-api-key: api_sandbox"
    run "schemathesis 4.32.5: clickai" contract clickai "$base/clickai/v1" "Authorization: Bearer app-sandbox"
else
    echo "clients: left out what needs python3"
fi

if command -v npm > /dev/null; then
    mkdir -p "$work/node"
    cd "$work/node"
    [ -e package.json ] || npm init --yes > /dev/null
    npm install --silent ai@6.0.326 dify-client@2.3.2
    run "ai 6.0.326 (npm)" node "$here/ai_sdk.mjs" "$base"
    run "dify-client 2.3.2 (npm)" node "$here/dify_node.mjs" "$base"
    # A Chromium in a package; it needs libraries that a small system may lack.
    if npm install --silent @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1; then
        run "the page, in Chromium" node "$here/page.mjs" "$base" "$work"
    else
        echo "clients: left out the page, no Chromium could be had"
    fi
else
    echo "clients: left out what needs npm"
fi
exit "$failed"
