#!/usr/bin/env bash
# What a registry would have: makes the packages, unpacks them into an empty workspace outside of the checkout, and builds from them alone
# the quickstart, a test with the sandbox and stubs, and the command line.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-$PWD/target}
mkdir -p "$target"
target=$(cd "$target" && pwd)
cargo package --quiet --workspace --exclude xtask --no-verify --allow-dirty --target-dir "$target"

world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
mkdir -p "$world/program/src" "$world/program/tests"
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
cat > "$world/Cargo.toml" << END
[workspace]
members = ["program", "imbrace-cli-$version"]
resolver = "3"

[patch.crates-io]
END
for name in imbrace-openapi imbrace-contract imbrace-codegen imbrace imbrace-sandbox imbrace-httpmock imbrace-cli; do
    package=$target/package/$name-$version.crate
    tar xzf "$package" -C "$world"
    if grep -rn --include='*.rs' 'include_str!("\.\./\.\./\.\.' "$world/$name-$version"; then
        echo "packages: $name reads files outside of its package"
        exit 1
    fi
    printf '%-18s %4s files, %7s bytes\n' "$name" "$(tar tzf "$package" | wc -l)" "$(stat -c %s "$package")"
    echo "$name = { path = \"$name-$version\" }" >> "$world/Cargo.toml"
done
cat > "$world/program/Cargo.toml" << END
[package]
name = "program"
version = "0.0.0"
edition = "2024"

[dependencies]
imbrace = "$version"
imbrace-sandbox = "$version"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[dev-dependencies]
imbrace = { version = "$version", features = ["testing"] }
imbrace-httpmock = { version = "$version", features = ["sandbox"] }
serde_json = "1"
END
cp examples/quickstart.rs "$world/program/src/main.rs"
cp tests/packages/with_sandbox.rs "$world/program/tests/"
# The versions of the checkout, so that a release of somebody else changes nothing here.
cp Cargo.lock "$world/"
export CARGO_TARGET_DIR=$target/packages
cd "$world"
env -u IMBRACE_API_KEY -u CLICKAI_API_KEY cargo run --quiet --package program
cargo test --quiet --package program
cargo run --quiet --package imbrace-cli -- --sandbox boards list --query .total
echo "packages: passed"
