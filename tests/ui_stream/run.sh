#!/usr/bin/env bash
# The example web_chat, used by the chat of the npm package `ai` and by a headless Chromium. Says what is left out where a tool is missing.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v node > /dev/null || ! command -v npm > /dev/null; then
    echo "ui-stream: left out, no node and npm"
    exit 0
fi
npm install --silent --no-audit --no-fund --no-package-lock --ignore-scripts
cd ../..
cargo test --quiet --package imbrace --test ui_stream_by_ai -- --ignored
if command -v chromium > /dev/null; then
    cargo test --quiet --package imbrace --test web_chat_in_a_browser -- --ignored
else
    echo "ui-stream: the page in a browser is left out, no chromium (apt-get install chromium)"
fi
