#!/usr/bin/env bash
# Measures what the library costs to compile, its own crate and the programs of its users, and whole clean builds, and prints tables.
# Needs nothing but cargo and GNU time (`/usr/bin/time`). Takes about fifteen minutes on two cores; run it when nothing else runs.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd .. && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never CARGO_TARGET_DIR="$work/target"

# Times each rustc of a crate that is named in MEASURED, or every one.
cat > "$work/rustc" <<'WRAPPER'
#!/usr/bin/env bash
name=
for ((i = 1; i <= $#; i++)); do
    if [ "${!i}" = --crate-name ]; then next=$((i + 1)); name=${!next}; fi
done
if [[ " $MEASURED " == *" $name "* || $MEASURED = all ]]; then
    exec /usr/bin/time -a -o "$TIMES" -f "$name %U %e %M" "$@"
fi
exec "$@"
WRAPPER
chmod +x "$work/rustc"
export RUSTC_WRAPPER="$work/rustc" TIMES="$work/times"

program() { # name, dependency lines: a program of its own beside the library
    mkdir -p "$work/$1/src"
    cp "build-cost/$1.rs" "$work/$1/src/main.rs"
    cp "$root/Cargo.lock" "$work/$1/"
    printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n[workspace]\n[profile.release]\nstrip = true\n[dependencies]\n%s\n' \
        "$1" "$2" > "$work/$1/Cargo.toml"
}

measure() { # program, crate, profile, flags of cargo: best of two builds of that crate
    local name=$1 crate=$2 profile=$3 flags=${4:-} best=
    (cd "$work/$1" && MEASURED='' cargo build --quiet $flags)
    for _ in 1 2; do
        : > "$TIMES"
        if [ "$crate" = imbrace ]; then touch "$root/src/lib.rs"; else touch "$work/$1/src/main.rs"; fi
        (cd "$work/$1" && MEASURED=$crate cargo build --quiet $flags)
        local line
        line=$(grep "^$crate " "$TIMES" | tail -1)
        if [ -z "$best" ] || [ "$(echo "$line $best" | awk '{print ($2 < $6)}')" = 1 ]; then best=$line; fi
    done
    local size=-
    if [ "$crate" != imbrace ] && [ "$profile" = release ]; then
        size=$(awk -v b="$(stat -c %s "$CARGO_TARGET_DIR/release/$name")" 'BEGIN{printf "%.2f MB", b / 1e6}')
    fi
    echo "$best" | awk -v what="$name: $crate" -v p="$profile" -v s="$size" '{printf "| %s | %s | %.1f | %.1f | %d | %s |\n", what, p, $2, $3, $4 / 1024, s}'
}

tokio='tokio = { version = "1", features = ["macros", "rt", "time", "fs", "io-util"] }'
program ten-operations "imbrace = { path = \"$root\" }
$tokio"
program boards-alone "imbrace = { path = \"$root\", default-features = false, features = [\"boards\", \"rustls\"] }
$tokio"
program bare-reqwest "reqwest = { version = \"0.13.5\", default-features = false, features = [\"http2\", \"stream\", \"system-proxy\", \"rustls-no-provider\"] }
rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }
serde_json = \"1\"
$tokio"
program reqwest-default "reqwest = \"0.13.5\"
$tokio"

echo '| crate | profile | user CPU, s | wall, s | peak, MB | program, stripped |'
echo '|---|---|---|---|---|---|'
for profile in dev release; do
    flags=; if [ $profile = release ]; then flags=--release; fi
    measure ten-operations imbrace $profile $flags
    measure boards-alone imbrace $profile $flags
    measure bare-reqwest bare_reqwest $profile $flags
    measure ten-operations ten_operations $profile $flags
    measure boards-alone boards_alone $profile $flags
done

whole() { # program, profile, flags of cargo: a clean build of everything, and what of it the library and its generator are
    local name=$1 profile=$2 flags=${3:-} total
    export CARGO_TARGET_DIR="$work/whole"
    rm -rf "$CARGO_TARGET_DIR"
    : > "$TIMES"
    total=$(cd "$work/$name" && MEASURED=all /usr/bin/time -f '%U %e' cargo build --quiet $flags 2>&1 | tail -1)
    crates() { (cd "$work/$name" && cargo tree --quiet --edges "$1" --prefix none --format '{lib}' | tr - _ | sort -u); }
    comm -13 <(crates normal) <(crates normal,build) > "$work/generator"
    awk -v name="$name" -v profile="$profile" -v total="$total" '
        FILENAME != times { generator[$1] = 1; next }
        $1 == "imbrace" { library += $2 }
        $1 in generator { made += $2 }
        END { split(total, t, " "); printf "| %s | %s | %.1f | %.1f | %.1f | %.1f |\n", name, profile, t[1], t[2], library, made }
    ' times="$TIMES" "$work/generator" "$TIMES"
}

echo
echo '| whole clean build | profile | user CPU, s | wall, s | the library, s | only its generator needs, s |'
echo '|---|---|---|---|---|---|'
for profile in dev release; do
    flags=; if [ $profile = release ]; then flags=--release; fi
    for name in reqwest-default ten-operations boards-alone; do whole $name $profile $flags; done
done
