#!/usr/bin/env bash
# Proves that the exported documents work elsewhere: lints them, validates them, generates clients in other languages, compiles what
# can be compiled, and runs the clients in TypeScript, Python, Java and Go against the sandbox.
#
#   generators/run.sh           everything; writes docs/generators.md
#   generators/run.sh --quick   linters, validators, TypeScript and Python; writes nothing into the repository
#
# Needs cargo; Node 20 with npm, Python 3.11 with venv, Java 11 for openapi-generator, javac 17, and for what is compiled Debian's packages
# libhttpmime-java, libgeronimo-annotation-1.3-spec-java and golang-gopkg-validator.v2-dev. What is missing is said and left out, or replaced by
# a stand-in of stubs/. Works in target/generators. Exit codes: 0 all is well, 1 something failed, 2 wrong usage.
set -euo pipefail

quick=false
case "${1:-}" in
"") ;;
--quick) quick=true ;;
*)
    sed -n '2,11s/^# \{0,1\}//p' "$0"
    [ "$1" = --help ] && exit 0
    exit 2
    ;;
esac

cd "$(dirname "$0")/.."
root=$PWD here=$PWD/generators work=$PWD/target/generators
export npm_config_loglevel=error PIP_DISABLE_PIP_VERSION_CHECK=1 REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
documents=(gateway ai-agent clickai)
rm -rf "$work/export" "$work/logs" "$work/made"
mkdir -p "$work/logs" "$work/made"
results=$work/results.tsv
: > "$results"
failed=0

# Runs a step for a document and writes down how it went: what | how | document, then the command.
try() {
    local what=$1 how=$2 document=$3 start=$SECONDS
    shift 3
    local log="$work/logs/${what// /-}.${how//[ \/]/-}.$document.log" outcome=ok
    "$@" > "$log" 2>&1 < /dev/null || outcome=FAILED
    note "$what" "$how" "$document" "$outcome" "$((SECONDS - start)) s" "$log"
}

# As `try`, for what may fail by a known fault of the tool: every error in the log is one.
try_known() {
    local known=$1 what=$2 how=$3 document=$4 start=$SECONDS
    shift 4
    local log="$work/logs/${what// /-}.${how//[ \/]/-}.$document.log" outcome=ok
    if ! "$@" > "$log" 2>&1 < /dev/null; then
        outcome="fault of the tool"
        local errors
        errors=$(grep -E 'error( TS[0-9]+|\[E[0-9]+\])?:' "$log" || true)
        if [ -z "$errors" ] || grep -Evq "$known" <<< "$errors"; then outcome=FAILED; fi
    fi
    note "$what" "$how" "$document" "$outcome" "$((SECONDS - start)) s" "$log"
}

# The known faults; docs/generators.md names them, cases/ has a document for each.
# A union of a component and a list of the same component imports it twice.
fetch_faults='models/UploadedFiles\.ts.*TS2300: Duplicate identifier'
swift6_faults='case typeArrayOfString: JSONValue'
dart_faults='error: [A-Za-z]+\(\{$'
rust_faults='cannot find type `String` in module `models`|could not compile'
opc_faults='Argument 1 to "from_dict" of ".*" has incompatible type "str"'
opc_faults+='|Incompatible types in assignment \(expression has type "T"|has no attribute "additional_properties"'
opc_faults+='|Incompatible return value type \(got ".*", expected "T"\)'

note() {
    printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" >> "$results"
    echo "$1, $2, $3: $4 ($5)"
    if [ "$4" = FAILED ]; then
        failed=1
        tail -n 15 "$6" | sed 's/^/    /'
    fi
}

have() {
    command -v "$1" > /dev/null && return
    echo "$1 is not here: $2 left out"
    return 1
}

# Starts the sandbox, runs a command with its address, stops the sandbox.
with_sandbox() {
    local out=$work/sandbox.txt server status=0
    # The text of an earlier one would pass for this one's.
    rm -f "$out"
    "${CARGO_TARGET_DIR:-$root/target}/debug/imbrace-sandbox" > "$out" 2>&1 &
    server=$!
    for _ in $(seq 100); do
        grep -qs "ctrl-c" "$out" && break
        sleep 0.1
    done
    "$@" "$(awk '$1 == "gateway" { print $2 }' "$out")" || status=$?
    kill "$server"
    wait "$server" 2> /dev/null || true
    return $status
}

echo "== the documents"
cargo build --quiet --package xtask --package imbrace-sandbox
cargo run --quiet --package xtask -- export --out "$work/export" > "$work/logs/export.log"
cargo run --quiet --package xtask -- export --out "$work/export/namespaces" --namespace all --version 3.0 --format json >> "$work/logs/export.log"

# Linters and validators read every version; in the quick run, only one is made into clients.
made_of=(3.0 3.1)
$quick && made_of=(3.1)

node_part() {
    echo "== Node"
    mkdir -p "$work/node"
    if ! cmp -s "$here/package.json" "$work/node/package.json" || [ ! -e "$work/node/done" ]; then
        rm -rf "$work/node" && mkdir -p "$work/node"
        cp "$here/package.json" "$work/node/"
        (cd "$work/node" && npm install --no-audit --no-fund --no-package-lock --silent && touch done)
    fi
    cp "$here/tsconfig.json" "$work/node/"
    local bin=$work/node/node_modules/.bin version document made
    for version in 3.0 3.1 3.2; do
        local rules=spectral.yaml
        [ $version = 3.2 ] && rules=spectral-3.2.yaml
        for document in "${documents[@]}"; do
            local file=$work/export/$version/$document.json
            try "Redocly lint 2.77.0" "$version, recommended-strict" "$document" "$bin/redocly" lint --config "$here/redocly.yaml" "$file"
            try "Spectral 6.16.3" "$version, spectral:oas" "$document" \
                "$bin/spectral" lint --fail-severity warn --ruleset "$here/$rules" "$file"
        done
    done
    for version in "${made_of[@]}"; do
        for document in "${documents[@]}"; do
            made=$work/node/made/ots-$version
            mkdir -p "$made"
            try "openapi-typescript 7.13.0" "$version" "$document" \
                "$bin/openapi-typescript" "$work/export/$version/$document.json" -o "$made/$document.ts"
            try "openapi-typescript 7.13.0" "$version, tsc --strict" "$document" "$bin/tsc" --noEmit --strict --target es2022 "$made/$document.ts"
        done
    done
    for document in "${documents[@]}"; do
        made=$work/node/made/hey/$document
        rm -rf "$made"
        # It finds tsconfig.json there, which asks for endings in imports.
        try "hey-api 0.99.0" "3.1" "$document" env -C "$work/node" "$bin/openapi-ts" -i "$work/export/3.1/$document.json" -o "$made"
        try "hey-api 0.99.0" "3.1, tsc --strict" "$document" "${tsc[@]}" --noEmit "$made/index.ts"
    done
    openapi_fetch "$bin"
    cp "$here/clients/sandbox.ts" "$work/node/made/hey/"
    rm -rf "$work/node/run"
    try "hey-api 0.99.0" "client compiled by tsc --strict" "-" "${tsc[@]}" --outDir "$work/node/run" "$work/node/made/hey/sandbox.ts"
    try "hey-api 0.99.0" "run against the sandbox" "-" with_sandbox node "$work/node/run/sandbox.js"
    tail -n 3 "$work/logs/hey-api-0.99.0.run-against-the-sandbox.-.log"
}
# The calls of openapi-fetch by types that leave what has a default optional, and a proof that the types need that flag.
openapi_fetch() {
    local what="openapi-typescript 7.13.0 with openapi-fetch 0.17.0" made=$work/node/made/fetch document
    rm -rf "$made" "$work/node/run-fetch"
    mkdir -p "$made"
    for document in gateway ai-agent; do
        "$1/openapi-typescript" "$work/export/3.1/$document.json" --default-non-nullable=false -o "$made/$document.ts" > "$work/logs/fetch.$document.log" 2>&1
    done
    cp "$here/clients/openapi_fetch.ts" "$made/"
    try "$what" "calls compiled by tsc --strict" "-" "${tsc[@]}" --outDir "$work/node/run-fetch" "$made/openapi_fetch.ts"
    try "$what" "run against the sandbox" "-" with_sandbox node "$work/node/run-fetch/openapi_fetch.js"
    tail -n 3 "$work/logs/${what// /-}.run-against-the-sandbox.-.log"
    $quick && return
    cp "$work/node/made/ots-3.1/gateway.ts" "$made/"
    if "${tsc[@]}" --noEmit "$made/openapi_fetch.ts" > "$work/logs/fetch.without-the-flag.log" 2>&1; then
        echo "openapi-typescript needs --default-non-nullable=false no more: take it out of generators/run.sh"
        failed=1
    fi
}
tsc=("$work/node/node_modules/.bin/tsc" --strict --skipLibCheck --target es2022 --module nodenext --moduleResolution nodenext
    --lib es2023,dom,dom.iterable --types node --typeRoots "$work/node/node_modules/@types")

python_part() {
    echo "== Python"
    [ -e "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
    local bin=$work/venv/bin version document made package
    export PATH=$bin:$PATH
    for version in 3.0 3.1 3.2; do
        for document in "${documents[@]}"; do
            try "openapi-spec-validator 0.9.0" "$version" "$document" "$bin/openapi-spec-validator" "$work/export/$version/$document.json"
        done
    done
    for version in "${made_of[@]}"; do
        for document in "${documents[@]}"; do
            made=$work/made/opc-$version package=${document/-/_}
            mkdir -p "$made"
            try "openapi-python-client 0.29.1" "$version" "$document" \
                "$bin/openapi-python-client" generate --meta none --overwrite --fail-on-warning --config "$here/openapi-python-client.yaml" \
                --path "$work/export/$version/$document.json" --output-path "$made/$package"
            try "openapi-python-client 0.29.1" "$version, import" "$document" \
                env PYTHONPATH="$made" "$bin/python" "$here/import_all.py" "$package"
            try_known "$opc_faults" "openapi-python-client 0.29.1" "$version, mypy" "$document" \
                "$bin/mypy" --cache-dir "$work/mypy-$version" "$made/$package"
            made=$work/made/dcg-$version
            mkdir -p "$made"
            try "datamodel-code-generator 0.89.0" "$version" "$document" \
                "$bin/datamodel-codegen" --input "$work/export/$version/$document.json" --input-file-type openapi \
                --output "$made/$package.py" --output-model-type pydantic_v2.BaseModel --target-python-version 3.11 --use-annotated --collapse-root-models --formatters black
            try "datamodel-code-generator 0.89.0" "$version, import" "$document" \
                env PYTHONPATH="$made" "$bin/python" "$here/import_all.py" "$package"
            try "datamodel-code-generator 0.89.0" "$version, mypy" "$document" "$bin/mypy" --cache-dir "$work/mypy-$version" "$made/$package.py"
        done
    done
    try "openapi-python-client 0.29.1" "run against the sandbox" "-" \
        with_sandbox env PYTHONPATH="$work/made/opc-3.1" "$bin/python" "$here/clients/sandbox.py"
    tail -n 3 "$work/logs/openapi-python-client-0.29.1.run-against-the-sandbox.-.log"
    $quick && return
    for made in event-stream-of-objects property-named-as-its-schema; do
        still_a_fault "$made" "$bin/openapi-python-client" generate --meta none --overwrite --config "$here/openapi-python-client.yaml" \
            --path "$here/cases/$made.yaml" --output-path "$work/made/$made" -- "$bin/mypy" --cache-dir /dev/null "$work/made/$made"
    done
}

# A known fault is one of the tool, in a document of twenty lines: name of the document, command that generates, --, command that fails.
still_a_fault() {
    local case=$1 generate=()
    shift
    while [ "$1" != -- ]; do
        generate+=("$1")
        shift
    done
    shift
    "${generate[@]}" > "$work/logs/$case.log" 2>&1 || true
    if "$@" >> "$work/logs/$case.log" 2>&1 < /dev/null; then
        echo "the fault of generators/cases/$case.yaml is mended: take it out of generators/run.sh"
        failed=1
    fi
}

openapi_generator() {
    local language=$1 document=$2 names
    shift 2
    made=$work/made/$language/$document
    names=$(python3 "$here/name_mappings.py" "$work/export/3.0/$document.json" "$language")
    try "openapi-generator 7.26.0 $language" "3.0" "$document" "$work/venv/bin/openapi-generator-cli" generate \
        --input-spec "$work/export/3.0/$document.json" --generator-name "$language" --output "$made" \
        ${names:+--name-mappings "$names"} "$@"
}

compile() {
    local language=$1 how=$2 document=$3
    shift 3
    try "openapi-generator 7.26.0 $language" "3.0, $how" "$document" "$@"
}

# The unions with a free-form object or a list, which the generator cannot write for Java.
java_unions=TouchpointMessage=Object,ChannelListing=Object,ContactCommentListing=Object,DocumentModelTeams=Object
java_unions+=,MessageTemplateListing=Object,UploadedFiles=Object

java_part() {
    echo "== openapi-generator"
    local document made bin=$work/venv/bin language known
    for document in "${documents[@]}"; do
        openapi_generator typescript-fetch "$document"
        if [ -e "$work/node/done" ]; then
            local entry=$made/index.ts
            if [ "$document" = gateway ]; then
                cp "$here/calls/calls_fetch.ts" "$made/"
                entry=$made/calls_fetch.ts
            fi
            try_known "$fetch_faults" "openapi-generator 7.26.0 typescript-fetch" "3.0, tsc --strict" "$document" "${tsc[@]}" --noEmit --module esnext --moduleResolution bundler "$entry"
        fi
        openapi_generator python "$document" --package-name "${document/-/_}"
        compile python import "$document" env PYTHONPATH="$made" "$bin/python" "$here/import_all.py" "${document/-/_}"
    done
    try "openapi-generator 7.26.0 python" "run against the sandbox" "-" \
        with_sandbox env PYTHONPATH="$work/made/python/gateway" "$bin/python" -W ignore "$here/calls/calls.py"
    $quick && return
    "$bin/pip" install --quiet --requirement "$here/requirements-full.txt"
    libraries
    for document in "${documents[@]}"; do
        openapi_generator java "$document" --library native --additional-properties openApiNullable=false \
            --schema-mappings "$java_unions"
        if have javac "compiling Java"; then
            compile java "javac$java_with" "$document" java_compiles "$made" "$document"
            # The stand-in of httpmime uploads nothing.
            if [ "$document" = gateway ] && [ -z "$java_with" ]; then
                try "openapi-generator 7.26.0 java" "run against the sandbox" "-" with_sandbox java -cp "$made/classes:$java_path" Calls
            fi
        fi
        openapi_generator go "$document" --global-property apiTests=false,modelTests=false
        if [ "$document" = gateway ]; then
            mkdir -p "$made/calls"
            cp "$here/calls/calls.go" "$made/calls/main.go"
        fi
        compile go "go build and vet$go_with" "$document" go_compiles "$made"
        if [ "$document" = gateway ]; then
            try "openapi-generator 7.26.0 go" "run against the sandbox" "-" with_sandbox "$made/calls/calls"
        fi
        openapi_generator rust "$document"
        if [ "$document" = gateway ]; then
            cp "$here/calls/calls.rs" "$made/src/"
            echo "pub mod calls;" >> "$made/src/lib.rs"
        fi
        try_known "$rust_faults" "openapi-generator 7.26.0 rust" "3.0, cargo check" "$document" rust_compiles "$made" "$document"
        for language in csharp kotlin php ruby swift6 dart; do
            openapi_generator "$language" "$document"
            known=$language'_faults'
            try_known "${!known:-none is known}" "openapi-generator 7.26.0 $language" "3.0, parsed" "$document" \
                "$bin/python" "$here/parse.py" "$language" "$made"
        done
    done
    local generate=("$bin/openapi-generator-cli" generate --input-spec)
    if command -v javac > /dev/null; then
        made=$work/made/union-with-free-form-object
        still_a_fault "${made##*/}" "${generate[@]}" "$here/cases/${made##*/}.yaml" --generator-name java --library native \
            --additional-properties openApiNullable=false --output "$made" -- java_compiles "$made"
    fi
    if [ -e "$work/node/done" ]; then
        made=$work/made/union-of-object-and-list-of-it
        still_a_fault "${made##*/}" "${generate[@]}" "$here/cases/${made##*/}.yaml" --generator-name typescript-fetch --output "$made" -- \
            "${tsc[@]}" --noEmit --module esnext --moduleResolution bundler "$made/index.ts"
    fi
    made=$work/made/union-with-free-form-object-swift
    still_a_fault "${made##*/}" "${generate[@]}" "$here/cases/union-with-free-form-object.yaml" --generator-name swift6 --output "$made" -- \
        "$bin/python" "$here/parse.py" swift6 "$made"
    made=$work/made/union-of-text-and-number
    still_a_fault "${made##*/}" "${generate[@]}" "$here/cases/${made##*/}.yaml" --generator-name dart --output "$made" -- \
        "$bin/python" "$here/parse.py" dart "$made"
    made=$work/made/form-part-of-a-named-text
    still_a_fault "${made##*/}" "${generate[@]}" "$here/cases/${made##*/}.yaml" --generator-name rust --output "$made" -- \
        rust_compiles "$made" case
}

# What the code in Java and Go needs: the jar of the generator holds Jackson, Debian's packages have the rest; stubs/ stands in for what is missing.
libraries() {
    local java=/usr/share/java/httpmime.jar:/usr/share/java/geronimo-annotation-1.3-spec.jar
    local go=/usr/share/gocode/src/gopkg.in/validator.v2
    java_path=$("$work/venv/bin/python" -c 'import openapi_generator_cli, pathlib; print(next(pathlib.Path(openapi_generator_cli.__file__).parent.glob("*.jar")))')
    java_sources=() java_with=""
    if [ -e "${java%:*}" ] && [ -e "${java#*:}" ]; then
        java_path=$java:$java_path
    else
        java_sources=("$here/stubs/java") java_with=" with stand-ins"
    fi
    go_validator=$work/made/validator go_with=""
    mkdir -p "$go_validator"
    if [ -d "$go" ]; then
        cp "$go"/*.go "$go_validator/"
        # Its tests need a module more.
        rm -f "$go_validator"/*_test.go
        cp "$here/stubs/go/go.mod" "$go_validator/"
    else
        cp "$here"/stubs/go/* "$go_validator/"
        go_with=" with a stand-in"
    fi
}

java_compiles() {
    find "$1/src/main" "${java_sources[@]}" -name '*.java' > "$1/files.txt"
    if [ "${2:-}" = gateway ]; then echo "$here/calls/Calls.java" >> "$1/files.txt"; fi
    javac -proc:none -nowarn -Xmaxerrs 1000 -cp "$java_path" -d "$1/classes" "@$1/files.txt"
}

go_compiles() (
    cd "$1"
    export GOFLAGS=-mod=mod GOPROXY=off GOTOOLCHAIN=local GOCACHE="$work/go-cache"
    go mod edit -module openapi -replace "gopkg.in/validator.v2=$go_validator" &&
        go build ./... && go vet ./... && if [ -d calls ]; then go build -o calls/calls ./calls; fi
)

rust_compiles() (
    cd "$1"
    # A workspace of its own; no TLS, which only a request needs.
    printf '\n[workspace]\n' >> Cargo.toml
    sed -i "s/^name = \"openapi\"/name = \"openapi-$2\"/" Cargo.toml
    CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target} cargo check --quiet --no-default-features --lib
)

if have node "linters and TypeScript" && have npm "linters and TypeScript"; then node_part; fi
if have python3 "validators and Python"; then
    python_part
    if have java "openapi-generator"; then java_part; fi
fi

table() {
    cat "$here/table-head.md"
    awk -F'\t' '
        { key = $1 "\t" $2; if (!(key in seen)) { seen[key] = 1; order[++n] = key }; cell[key, $3] = $4 }
        END {
            for (i = 1; i <= n; i++) {
                key = order[i]; split(key, part, "\t")
                if ((key, "-") in cell) { a = b = c = ""; a = cell[key, "-"]; b = c = "" }
                else { a = cell[key, "gateway"]; b = cell[key, "ai-agent"]; c = cell[key, "clickai"] }
                printf "| %s | %s | %s | %s | %s |\n", part[1], part[2], a, b, c
            }
        }' "$results"
    cat "$here/table-foot.md"
}
if ! $quick && [ -e "$work/node/done" ] && [ -d "$work/made/dart" ]; then
    table > "$root/docs/generators.md"
    echo "docs/generators.md is written"
fi
echo "$(grep -c $'\tok$' "$results" || true) of $(wc -l < "$results") ok, in $SECONDS s"
exit $failed
