#!/usr/bin/env bash
# Builds the programs, measures, and writes the tables into README.md. Needs valgrind and taskset; takes some minutes.
set -euo pipefail
cd "$(dirname "$0")"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$(cd .. && pwd)/target}"
cargo build --quiet --release --locked
tables=$(mktemp)
trap 'rm -f "$tables"' EXIT
"$CARGO_TARGET_DIR/release/report" > "$tables"
sed -i -e '/^<!-- tables -->$/,$d' README.md
{ echo '<!-- tables -->'; cat "$tables"; } >> README.md
