//! Every dependency builds with the oldest Rust that `rust-version` in Cargo.toml promises.

use std::{env, path::Path, process::Command};

use serde_json::Value;

#[test]
fn no_dependency_needs_a_newer_rust() {
    let metadata: Value = serde_json::from_str(&cargo_metadata()).expect("cargo prints JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let promised = packages
        .iter()
        .find(|package| package["name"] == "imbrace")
        .and_then(|package| package["rust_version"].as_str())
        .expect("imbrace names its oldest Rust");
    let newer: Vec<String> = packages
        .iter()
        .filter_map(|package| Some((package, package["rust_version"].as_str()?)))
        .filter(|(_, needed)| numbers(needed) > numbers(promised))
        .map(|(package, needed)| format!("{} {} needs {needed}", package["name"], package["version"]))
        .collect();
    assert!(packages.len() > 100, "the dependencies are listed");
    assert!(
        newer.is_empty(),
        "Cargo.toml promises Rust {promised}:\n{}",
        newer.join("\n")
    );
}

#[test]
fn versions_are_compared_by_number() {
    assert!(numbers("1.100") > numbers("1.89.1"));
    assert!(numbers("1.89.1") > numbers("1.89"));
    assert_eq!(numbers("1.89"), numbers("1.89.0"));
}

fn numbers(version: &str) -> [u64; 3] {
    let mut parts = version.split('.').map(|part| part.parse().expect("a number"));
    [(); 3].map(|()| parts.next().unwrap_or(0))
}

/// What Cargo knows about the packages that are built on this machine.
fn cargo_metadata() -> String {
    let host = output(Command::new("rustc").arg("-vV"));
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("rustc names its host");
    output(
        Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args([
                "metadata",
                "--format-version",
                "1",
                "--locked",
                "--filter-platform",
                host,
            ])
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")),
    )
}

fn output(command: &mut Command) -> String {
    let output = command.output().expect("the command can be run");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}
