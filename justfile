# The commands of this repository; `.ci/run` calls `just ci`. A list: `just --list`.

set shell := ["bash", "-euo", "pipefail", "-c"]

just := quote(just_executable())

# The oldest supported Rust: `rust-version` in Cargo.toml.
msrv := "1.89"

[private]
default:
    @{{ just }} --list --unsorted

# Formatting, lints and the rules of the documents: the quick check before a commit
check: fmt lint
    cargo xtask check

# Everything that must hold before a change lands, in order, with the seconds each step takes
ci:
    #!/usr/bin/env bash
    set -euo pipefail
    export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never
    for step in fmt lint test example docs features schemars documents benches-check deny generators-quick msrv; do
        echo "== $step"
        start=$SECONDS
        {{ just }} "$step"
        echo "== $step done in $((SECONDS - start)) s"
    done

# The formatting of all crates
fmt:
    cargo fmt --all --check

# Clippy on all targets; a warning is an error
lint:
    cargo clippy --quiet --workspace --all-targets -- -D warnings

# All tests: the README's own test command
test:
    cargo test --workspace

# The README's example, against a sandbox in the same process
example:
    cargo run --quiet --example quickstart

# The documentation, first with the default features; a broken link is an error, of Rust names and between the pages, and so is a page above 150 KiB
docs:
    # Pages of what is no longer there would break links, and save others.
    rm -rf "${CARGO_TARGET_DIR:-target}/doc"
    RUSTDOCFLAGS="-D warnings" cargo doc --quiet --package imbrace --no-deps
    cargo xtask pages "${CARGO_TARGET_DIR:-target}/doc"
    rm -rf "${CARGO_TARGET_DIR:-target}/doc"
    RUSTDOCFLAGS="-D warnings" cargo doc --quiet --workspace --no-deps --features "gateway blocking testing schemars ui-stream"
    cargo xtask pages "${CARGO_TARGET_DIR:-target}/doc"

# Generates and compiles the library with some sets of features; a warning is an error. All: `just features-all`
features: (feature "") (feature "boards") (feature "chat-ai") (feature "contacts") (feature "gateway") (feature "ai-agent") (feature "clickai,rustls,ui-stream") (feature "boards,testing") (feature "ai-agent,blocking,ui-stream") (feature "default")

# Lints every library with no feature, with each feature alone and with all, and the command line with the key store; without native-tls,
# which needs headers; installs cargo-hack if it is missing
features-all:
    command -v cargo-hack > /dev/null || cargo install --debug --quiet --locked cargo-hack@0.6.46
    cargo hack clippy --quiet --package imbrace --each-feature --exclude-features default,native-tls -- -D warnings
    {{ just }} feature "blocking,full,rustls,schemars,testing"
    cargo hack clippy --quiet --package imbrace-openapi --package imbrace-httpmock --each-feature -- -D warnings
    cargo clippy --quiet --package imbrace-cli --features key-store -- -D warnings

[private]
feature set:
    cargo clippy --quiet --package imbrace --no-default-features --features "{{ set }}" -- -D warnings

# The feature `schemars`: the schemas, and captured responses held against them
schemars:
    cargo test --quiet --package imbrace --features schemars --test json_schemas --test captured_responses \
        --test clickai_responses --example tool_schema

# The rules of the documents, and that what is made of them is current
documents:
    cargo xtask check
    cargo xtask coverage --check
    cargo xtask expand --check

# The measuring programs compile with their own lock file
benches-check:
    CARGO_TARGET_DIR=target cargo check --quiet --locked --manifest-path benches/Cargo.toml

# Licences and sources of the dependencies; installs cargo-deny if it is missing
deny:
    command -v cargo-deny > /dev/null || cargo install --quiet --locked cargo-deny@0.20.2
    cargo deny --log-level error check bans licenses sources

# Linters, validators, TypeScript and Python on the exported documents; says so where node or Python is missing
generators-quick:
    generators/run.sh --quick

# The oldest supported Rust: compiles with that toolchain where it is installed; the lint and the dependencies are checked anyway
msrv:
    #!/usr/bin/env bash
    set -euo pipefail
    cargo test --quiet --package xtask --test msrv
    if RUSTUP_AUTO_INSTALL=0 cargo +{{ msrv }} --version > /dev/null 2>&1; then
        CARGO_TARGET_DIR=target/msrv cargo +{{ msrv }} check --quiet --locked --workspace --all-targets
    else
        echo "Rust {{ msrv }} is not installed, so nothing is compiled with it: rustup toolchain install {{ msrv }}"
    fi

# What takes long: fuzzing, the full run of the generators, other people's clients, the oracle, the measurements; says so where a tool is
# missing
long: features-all packages fuzz generators clients oracle ui-stream mcp-client benches

# What a registry would have, unpacked outside of the checkout: builds and runs from the packages alone; prints their sizes
packages:
    tests/packages/run.sh

# What publishing would do, up to the upload, in the order of the dependencies; builds each package
publish-dry-run:
    cargo publish --workspace --dry-run --allow-dirty

# What has changed in the Rust interface since a revision, such as the tag of a release; installs cargo-semver-checks if it is missing
semver since:
    command -v cargo-semver-checks > /dev/null || cargo install --debug --quiet --locked cargo-semver-checks@0.51.0
    cargo semver-checks --baseline-rev {{ since }} --package imbrace --only-explicit-features \
        --features full,rustls,blocking,testing,schemars

# The chat of the npm package `ai` and a headless browser use the example web_chat; says so where node or the browser is missing
ui-stream:
    tests/ui_stream/run.sh

# Size and start time of the release build of the command line
cli-figures:
    #!/usr/bin/env bash
    set -euo pipefail
    cargo build --quiet --release --package imbrace-cli
    program=${CARGO_TARGET_DIR:-target}/release/imbrace
    echo "size: $(stat -c %s "$program") bytes"
    for command in "--help" "boards --help" "boards list-items --help" "legacy --help"; do
        times=$(for run in $(seq 15); do
            start=$(date +%s%N)
            "$program" $command > /dev/null
            echo $((($(date +%s%N) - start) / 10000))
        done | sort -n | sed -n 8p)
        printf "imbrace %s: %d.%02d ms\n" "$command" $((times / 100)) $((times % 100))
    done

# The MCP server by the official Python client, over both transports; prints the sizes of the tools; says so where Python is missing
mcp-client:
    #!/usr/bin/env bash
    set -euo pipefail
    if ! python3 -c 'import venv' 2> /dev/null; then
        echo "mcp-client: left out, no Python with venv"
        exit 0
    fi
    target=${CARGO_TARGET_DIR:-target}
    cargo build --quiet --package imbrace-cli
    python3 -m venv "$target/mcp-client"
    "$target/mcp-client/bin/pip" install --quiet --requirement cli/tests/requirements.txt
    "$target/debug/imbrace" sandbox > "$target/mcp-client/sandbox.txt" & sandbox=$!
    trap 'kill $sandbox' EXIT
    until url=$(sed -n 's/^sandbox *//p' "$target/mcp-client/sandbox.txt") && [ -n "$url" ]; do sleep 0.1; done
    "$target/mcp-client/bin/python" cli/tests/mcp_client.py "$target/debug/imbrace" "$url" --sizes

# Compiles both sides of all planted changes of `cargo xtask diff` and compares what they send, walk over and read; prints a row for each
oracle:
    cargo test --package xtask --test oracle -- --ignored --nocapture

# Fuzzes the SSE decoder, then the reading of documents, for some seconds each; needs a nightly toolchain and cargo-fuzz
fuzz seconds="300":
    #!/usr/bin/env bash
    set -euo pipefail
    if ! RUSTUP_AUTO_INSTALL=0 cargo +nightly --version > /dev/null 2>&1; then
        echo "fuzz: left out, no nightly toolchain: rustup toolchain install nightly"
    elif ! command -v cargo-fuzz > /dev/null; then
        echo "fuzz: left out, no cargo-fuzz: cargo install --locked cargo-fuzz"
    else
        # New inputs go to target/; `just fuzz-pack` takes those that add coverage into the repository.
        for target in sse_decoder documents; do
            mkdir -p target/fuzz/new/$target
            cargo +nightly fuzz run $target target/fuzz/new/$target fuzz/corpus/$target -- -max_total_time={{ seconds }}
        done
    fi

# Packs the fuzz corpus: of the corpus and what `just fuzz` found, the inputs that reach code that no other reaches
fuzz-pack:
    for target in sse_decoder documents; do \
        cp target/fuzz/new/$target/* fuzz/corpus/$target/ 2> /dev/null || true; \
        cargo +nightly fuzz cmin $target fuzz/corpus/$target -- -use_counters=0; \
    done

# Public documents of others in the house form: what is refused, generated and compiled; fetches them, and is not part of any check
foreign:
    cargo run --quiet --package imbrace-codegen --example foreign

# The generators of all languages; writes docs/generators.md and says which tools are missing
generators:
    generators/run.sh

# Other people's clients against the sandbox: the official Python SDK, Dify's, the Vercel AI SDK, schemathesis
clients:
    sandbox/clients/run.sh

# The measurements; writes the tables of benches/README.md, and needs a machine without other work
benches:
    #!/usr/bin/env bash
    set -euo pipefail
    for tool in valgrind taskset; do
        if ! command -v "$tool" > /dev/null; then
            echo "benches: left out, no $tool"
            exit 0
        fi
    done
    cargo xtask bench
