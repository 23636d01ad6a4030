//! `cargo xtask diff`: planted changes, each told by its kinds, at a place that the edit touches. What the compiler and
//! the wire say of the same changes is in `oracle.rs`.

#![allow(clippy::panic, clippy::expect_used, missing_docs)]

#[path = "diff/planted.rs"]
mod planted;

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use planted::{Planted, read};
use xtask::diff::{Change, Class, KINDS, Side, Verdict, Version, compare};

use Class::{Breaking, Possible, Safe};

const BASE: &str = include_str!("diff/base.yaml");

fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(BASE.to_owned(), |text, (find, replace)| {
        assert!(text.contains(find), "`{find}` is not in the document");
        text.replacen(find, replace, 1)
    })
}

fn changes(old: &str, new: &str) -> Vec<Change> {
    compare(&read(old), &read(new)).unwrap_or_else(|problems| panic!("{problems}"))
}

fn told(changes: &[Change]) -> String {
    let each = changes.iter().map(|change| {
        let Change {
            kind,
            at,
            side,
            message,
            operations,
            ..
        } = change;
        let operations = operations.join(" ");
        format!("  {} {side:?}:{} {operations} ({message})\n", kind.name, at.line)
    });
    each.collect()
}

#[test]
fn nothing_differs_from_itself() {
    let bases: BTreeSet<String> = planted::all().into_iter().map(|planted| planted.old).collect();
    for base in bases {
        assert_eq!(told(&changes(&base, &base)), "");
    }
}

#[test]
fn every_planted_change_is_told_by_its_kinds_where_it_stands() {
    let mut wrong = String::new();
    for planted in planted::all() {
        let changes = match compare(&read(&planted.old), &read(&planted.new)) {
            Ok(changes) => changes,
            Err(problems) => {
                wrong.push_str(&format!("{}\n  {}\n{problems}\n", planted.name, planted.edit));
                continue;
            }
        };
        let place = |change: &Change| planted.line(change.side == Side::New, change.at);
        let found = changes
            .iter()
            .map(|change| format!("{} @ {}", change.kind.name, place(change)));
        let mut found: Vec<String> = found.collect();
        found.sort();
        if found != planted.told {
            let Planted {
                name,
                edit,
                told: expected,
                ..
            } = &planted;
            wrong.push_str(&format!(
                "{name}: {edit}\n  expected {expected:#?}\n{}",
                told(&changes)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn what_nothing_can_be_made_of_is_told_with_its_place() {
    for (edit, rule) in [
        (
            ("/things/{id}/file:", "/things/{thing}/file:"),
            "path-parameter-declared",
        ),
        (("/things/{id}/file:", "/things/file:"), "path-parameter-used"),
        // Of two operations of one id the second would be passed over.
        (
            ("operationId: things_file", "operationId: things_change"),
            "operation-id-unique",
        ),
        (
            (
                "    Refusal:\n",
                "    thing_part: {type: object, properties: {a: {type: string}}}\n    Refusal:\n",
            ),
            "schema-name",
        ),
    ] {
        let problems = compare(&read(BASE), &read(&edited(&[edit]))).expect_err(rule);
        assert!(
            problems
                .list
                .iter()
                .any(|problem| problem.rule == rule && problem.at.line > 1),
            "{problems}"
        );
    }
}

#[test]
fn every_kind_is_planted() {
    let planted = planted::all();
    let tested: BTreeSet<&str> = planted
        .iter()
        .flat_map(|one| &one.told)
        .filter_map(|told| told.split(" @ ").next())
        .collect();
    // These two are tested with two whole trees.
    let whole = ["document-added", "document-removed"];
    let known: BTreeSet<&str> = KINDS.iter().map(|kind| kind.name).collect();
    let untested: Vec<&&str> = known
        .iter()
        .filter(|name| !tested.contains(**name) && !whole.contains(*name))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
    assert!(planted.len() >= 150, "{}", planted.len());
}

#[test]
fn the_version_owns_up_to_breaks_by_the_rules_of_cargo() {
    let version = |text: &str| Version::parse(text);
    let needed = |from: &str, classes: &[Class]| {
        let verdict = Verdict::new(classes, true, version(from), version(from), false);
        (
            verdict
                .needed
                .map(|needed| needed.to_string())
                .unwrap_or_default(),
            verdict.owned,
        )
    };
    assert_eq!(needed("0.1.0", &[]), ("0.1.0".into(), true));
    assert_eq!(needed("0.1.0", &[Safe]), ("0.1.1".into(), true));
    assert_eq!(needed("0.1.0", &[Possible, Safe]), ("0.1.1".into(), true));
    assert_eq!(needed("0.1.3", &[Safe, Breaking]), ("0.2.0".into(), false));
    assert_eq!(needed("0.0.4", &[Breaking]), ("0.0.5".into(), false));
    assert_eq!(needed("1.2.3", &[Breaking]), ("2.0.0".into(), false));
    assert_eq!(needed("1.2.3", &[Safe]), ("1.3.0".into(), true));
    let owned = |from, to, strict| Verdict::new(&[Possible], true, version(from), version(to), strict).owned;
    assert!(!owned("0.1.0", "0.1.0", true) && owned("0.1.0", "0.2.0", true));
    let breaks = |from, to| Verdict::new(&[Breaking], true, from, to, false).owned;
    assert!(breaks(version("0.1.0"), version("0.2.0")) && !breaks(version("0.1.0"), version("0.1.9")));
    assert!(
        !breaks(None, version("0.2.0")),
        "the bump from an unknown version is not sufficient"
    );
    assert_eq!(Version::parse("1.2"), None);
    assert_eq!(Version::parse("1.2.3-rc.1"), Some(Version(1, 2, 3)));
    let manifest = "[package]\nname = \"a\"\n\n[dependencies]\nversion = \"9.9.9\"\n\n[workspace.package]\nversion = \"0.3.1\"\n";
    assert_eq!(Version::of_manifest(manifest), Some(Version(0, 3, 1)));
}

fn git(folder: &Path, arguments: &[&str]) {
    let identity = [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@things.test",
        "-c",
        "commit.gpgsign=false",
    ];
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(identity)
        .args(arguments)
        .output()
        .expect("git runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_revision_is_compared_with_the_working_tree() {
    use xtask::diff::{Options, examine};
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let write = |name: &str, text: &str| {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("it has a parent")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    };
    write("openapi/gateway.yaml", BASE);
    write("openapi/clickai.yaml", BASE);
    write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "-m", "first"]);
    let outcome = examine(root, &Options::default()).expect("it can be read");
    assert_eq!(
        (told(&outcome.changes), outcome.verdict.owned),
        (String::new(), true)
    );

    fs::remove_file(root.join("openapi/clickai.yaml")).expect("it is there");
    write("openapi/ai-agent.yaml", BASE);
    write(
        "openapi/gateway.yaml",
        &edited(&[("        color: {type: string}\n", "")]),
    );
    let outcome = examine(root, &Options::default()).expect("it can be read");
    let found: Vec<(&str, &str)> = outcome
        .changes
        .iter()
        .map(|change| (change.kind.name, change.file.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("property-removed", "openapi/gateway.yaml"),
            ("document-removed", "openapi/clickai.yaml"),
            ("document-added", "openapi/ai-agent.yaml"),
        ]
    );
    assert_eq!(
        (outcome.verdict.needed, outcome.verdict.owned),
        (Some(Version(0, 2, 0)), false)
    );
    write("Cargo.toml", "[workspace.package]\nversion = \"0.2.0\"\n");
    assert!(
        examine(root, &Options::default())
            .expect("it can be read")
            .verdict
            .owned
    );

    // A place in a revision is named as git names it; one in the working tree can be opened.
    git(root, &["tag", "first"]);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .current_dir(root)
        .args(["diff", "first"])
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("at:  first:openapi/gateway.yaml:"), "{text}");
    assert!(text.contains("at:  openapi/ai-agent.yaml:"), "{text}");

    let unknown = Options {
        old: Some("nowhere".into()),
        ..Options::default()
    };
    let error = examine(root, &unknown).expect_err("there is no such revision");
    assert!(error.contains("neither a file nor a revision"), "{error}");
}

/// Runs the tool on two files.
fn run(edits: &[(&str, &str)], options: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (old, new) = (folder.path().join("old.yaml"), folder.path().join("new.yaml"));
    fs::write(&old, BASE).expect("it can be written");
    fs::write(&new, edited(edits)).expect("it can be written");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args([&old, &new])
        .args(options)
        .output()
        .expect("it runs");
    (
        output.status.code(),
        String::from_utf8(output.stdout).expect("it is text"),
    )
}

#[test]
fn reports_are_grouped_by_operation_with_the_worst_first() {
    let edits = &[
        ("        color: {type: string}\n", ""),
        ("        - small\n", "        - small\n        - tiny\n"),
        ("terminator: done", "terminator: done, silence: 60"),
    ];
    let (code, text) = run(edits, &["--from-version", "0.0.1"]);
    assert_eq!(code, Some(0), "the crate is beyond 0.0.2: {text}");
    let groups: Vec<&str> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with(' '))
        .take(3)
        .collect();
    assert_eq!(
        groups,
        [
            "things_create",
            "things_watch",
            "ThingKind (in things_list, things_create, things_change and 1 more)"
        ]
    );
    assert!(text.contains("1 breaking, 1 possibly breaking, 1 safe"), "{text}");

    // A document is named once, and on its own side.
    let places: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("at:"))
        .collect();
    let file = |place: &&str| place.matches(".yaml:").count() == 1;
    assert!(
        places.iter().all(file) && places[0].contains("old.yaml:") && places[1].contains("new.yaml:"),
        "{places:?}"
    );

    let (code, text) = run(edits, &[]);
    assert_eq!(code, Some(1), "a break whose version is not known: {text}");

    let (_, text) = run(edits, &["--format", "markdown"]);
    assert!(text.contains("\n## `things_create`\n"), "{text}");
    assert!(
        text.contains("| breaking | `ThingCreate.color` is gone | its field or setter is gone |"),
        "{text}"
    );

    let (_, text) = run(edits, &["--format", "json"]);
    let object: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(object["verdict"]["worst"], "breaking");
    assert_eq!(object["changes"].as_array().map(Vec::len), Some(3));
    for change in object["changes"].as_array().expect("a list") {
        assert!(
            change["line"].is_u64() && change["reason"].is_string(),
            "{change}"
        );
    }
}

#[test]
fn exit_codes_say_what_happened() {
    assert_eq!(run(&[], &[]).0, Some(0));
    assert_eq!(
        run(&[("terminator: done", "terminator: done, silence: 60")], &[]).0,
        Some(0)
    );
    assert_eq!(
        run(
            &[("terminator: done", "terminator: done, silence: 60")],
            &["--strict"]
        )
        .0,
        Some(1)
    );
    assert_eq!(run(&[], &["--from-version", "one"]).0, Some(2));
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "no/such/thing"])
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
}
